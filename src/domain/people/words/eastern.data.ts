import type { JobFunction } from '../../criteria/criteria';

/** Chinese and Japanese titles, which write no spaces: what occurs in them, the longer first. */
export const EASTERN_WORDS: readonly (readonly [
  string,
  { readonly seniority?: 'c_level' | 'director' | 'manager' | 'staff' | 'vp'; readonly function?: JobFunction },
])[] = [
  ['首席执行官', { seniority: 'c_level', function: 'executive' }],
  ['首席财务官', { seniority: 'c_level', function: 'finance' }],
  ['首席技术官', { seniority: 'c_level', function: 'engineering' }],
  ['代表取締役', { seniority: 'c_level', function: 'executive' }],
  ['副总裁', { seniority: 'vp' }],
  ['总监', { seniority: 'director' }],
  ['部長', { seniority: 'director' }],
  ['经理', { seniority: 'manager' }],
  ['經理', { seniority: 'manager' }],
  ['課長', { seniority: 'manager' }],
  ['工程师', { seniority: 'staff', function: 'engineering' }],
  ['采购', { function: 'procurement' }],
  ['採購', { function: 'procurement' }],
  ['購買', { function: 'procurement' }],
  ['销售', { function: 'sales' }],
  ['営業', { function: 'sales' }],
  ['市场', { function: 'marketing' }],
  ['财务', { function: 'finance' }],
  ['経理', { function: 'finance' }],
  ['人事', { function: 'hr' }],
  ['人力资源', { function: 'hr' }],
  ['运营', { function: 'operations' }],
  ['信息技术', { function: 'it' }],
];
