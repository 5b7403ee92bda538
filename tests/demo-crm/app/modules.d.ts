declare module 'lwc' {
  export function createElement(tag: string, options: { is: unknown }): HTMLElement;
}
declare module 'lst/objectHome' {
  const component: unknown;
  export default component;
}
declare module 'one/recordHomeFlexipage2' {
  const component: unknown;
  export default component;
}
