/** Second-level names under which a country's registry sells names, by its top-level domain. */
export const SECOND_LEVELS: Readonly<Record<string, string>> = {
  ae: 'ac co gov mil net org sch',
  ar: 'com edu gob gov int mil net org tur',
  at: 'ac co gv or',
  au: 'asn com edu gov id net org',
  bd: 'ac com edu gov info mil net org',
  bh: 'com edu gov net org',
  bo: 'com edu gob net org',
  br: 'adm adv agr art blog com eco edu emp eng esp etc far flog fm fot g12 gov ind inf jor jus leg med mil net not odo org ppg pro psc psi rec srv tmp tur tv vet',
  co: 'com edu gov mil net nom org',
  cr: 'ac co ed fi go or sa',
  cn: 'ac com edu gov mil net org',
  cy: 'ac com gov ltd net org',
  do: 'art com edu gob gov mil net org sld web',
  ec: 'com edu fin gob gov info med mil net org pro',
  eg: 'com edu eun gov mil name net org sci',
  es: 'com edu gob nom org',
  fj: 'ac com gov info mil name net org pro',
  fr: 'asso com gouv nom prd tm',
  ge: 'com edu gov mil net org pvt',
  gh: 'com edu gov mil org',
  gr: 'com edu gov net org',
  gt: 'com edu gob ind mil net org',
  hk: 'com edu gov idv net org',
  hn: 'com edu gob mil net org',
  hu: 'co info org priv',
  id: 'ac biz co desa go mil my net or sch web',
  il: 'ac co gov idf k12 muni net org',
  im: 'ac co com net org',
  in: 'ac co com edu firm gen gov ind mil net nic org res',
  it: 'edu gov',
  je: 'co net org',
  jo: 'com edu gov mil net org sch',
  jp: 'ac ad co ed go gr lg ne or',
  ke: 'ac co go info me mobi ne or sc',
  kh: 'com edu gov mil net org',
  kr: 'ac co es go hs kg mil ms ne or pe re sc',
  kw: 'com edu emb gov ind net org',
  kz: 'com edu gov mil net org',
  lb: 'com edu gov net org',
  lk: 'ac com edu gov int ltd net org sch',
  ly: 'com edu gov id med net org plc sch',
  ma: 'ac co gov net org press',
  mo: 'com edu gov net org',
  mt: 'com edu net org',
  mx: 'com edu gob net org',
  my: 'com edu gov mil name net org',
  mz: 'ac co edu gov mil net org',
  na: 'ac co com net org',
  ng: 'com edu gov i mil mobi name net org sch',
  ni: 'ac co com edu gob net org',
  np: 'com edu gov mil net org',
  nz: 'ac co cri geek gen govt health iwi kiwi maori mil net org parliament school',
  om: 'co com edu gov med museum net org pro',
  pa: 'ac com edu gob net org',
  pe: 'com edu gob mil net nom org',
  ph: 'com edu gov mil net ngo org',
  pk: 'ac com edu fam gob gok gon gop gos gov net org web',
  pl: 'biz com edu gov info net org waw',
  pr: 'biz com edu gov info net org',
  pt: 'com edu gov int net nome org publ',
  py: 'com coop edu gov mil net org',
  qa: 'com edu gov mil name net org sch',
  ro: 'arts com firm info nom nt org rec store tm www',
  rs: 'ac co edu gov in org',
  ru: 'ac com edu gov int mil msk net org pp spb',
  sa: 'com edu gov med net org pub sch',
  se: 'org pp tm',
  sg: 'com edu gov net org per',
  sv: 'com edu gob org red',
  th: 'ac co go in mi net or',
  tn: 'com edunet fin gov ind info intl nat net org tourism',
  tr: 'av bbs bel biz com dr edu gen gov info k12 kep mil name net org pol tel tv web',
  tt: 'biz co com edu gov info name net org pro',
  tw: 'club com edu gov idv mil net org',
  tz: 'ac co go hotel info me mil mobi ne or sc tv',
  ua: 'com edu gov in kiev kyiv lviv net org',
  ug: 'ac co com go ne or org sc',
  uk: 'ac co gov ltd me mod net nhs nic org plc police sch',
  uy: 'com edu gub mil net org',
  uz: 'co com net org',
  ve: 'co com edu gob gov info mil net org web',
  vn: 'ac biz com edu gov health info int name net org pro',
  za: 'ac co edu gov law mil net nom org school web',
  zm: 'ac biz co com edu gov info mil net org sch',
  zw: 'ac co gov mil org',
};

/** Labels that registries use as second levels. Under a country that is not listed with them nothing is certain. */
export const USUAL_SECOND_LEVELS: readonly string[] =
  'ac co com edu go gob gouv gov govt info ltd mil ne net nom or org plc sch'.split(' ');

/** Hosts that give each customer a name of its own below theirs. */
export const SHARED_HOSTS: readonly string[] = [
  ...['github.io', 'gitlab.io', 'pages.dev', 'workers.dev', 'netlify.app', 'vercel.app', 'web.app', 'firebaseapp.com'],
  ...[
    'herokuapp.com',
    'azurewebsites.net',
    'appspot.com',
    'blogspot.com',
    'wordpress.com',
    'wixsite.com',
    'weebly.com',
  ],
  ...['myshopify.com', 'squarespace.com', 'webflow.io', 'tumblr.com', 'jimdofree.com', 'jimdosite.com', 'onrender.com'],
  ...[
    'fly.dev',
    'uk.com',
    'us.com',
    'eu.com',
    'de.com',
    'gb.net',
    'co.com',
    'br.com',
    'cn.com',
    'za.com',
    'business.site',
  ],
  ...['godaddysites.com', 'carrd.co', 'strikingly.com', 'ueniweb.com', 'hubspotpagebuilder.com'],
];

/** Sites on which companies have a page. With a path, the page is about someone else than the site's owner. */
export const PROFILE_SITES: readonly string[] = [
  ...['linkedin.com', 'facebook.com', 'fb.com', 'instagram.com', 'twitter.com', 'x.com', 'youtube.com', 'tiktok.com'],
  ...[
    'xing.com',
    'pinterest.com',
    'wikipedia.org',
    'crunchbase.com',
    'bloomberg.com',
    'google.com',
    'goo.gl',
    'bit.ly',
  ],
  ...['linktr.ee', 'yelp.com', 'glassdoor.com', 'indeed.com', 'vk.com', 'medium.com', 'github.com', 'apple.com'],
  ...['amazon.com', 'ebay.com', 'etsy.com', 'kununu.com', 'northdata.de', 'northdata.com', 'zoominfo.com', 't.me'],
];

/** Providers of e-mail addresses to private people: their domain names no company. */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.it hotmail.es live.com ' +
    'live.co.uk live.de live.fr live.nl msn.com outlook.de outlook.fr yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es ' +
    'yahoo.it yahoo.co.jp yahoo.co.in yahoo.com.br yahoo.com.mx ymail.com rocketmail.com aol.com icloud.com me.com ' +
    'mac.com proton.me protonmail.com pm.me gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de arcor.de ' +
    'mail.com mail.ru bk.ru inbox.ru list.ru yandex.ru yandex.com rambler.ru ukr.net qq.com 163.com 126.com sina.com ' +
    'foxmail.com naver.com daum.net hanmail.net rediffmail.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr ' +
    'libero.it virgilio.it tiscali.it alice.it tin.it uol.com.br bol.com.br terra.com.br ig.com.br hotmail.com.br ' +
    'ziggo.nl kpnmail.nl planet.nl hetnet.nl home.nl bluewin.ch btinternet.com ntlworld.com sky.com talktalk.net ' +
    'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net shaw.ca rogers.com ' +
    'sympatico.ca bigpond.com optusnet.com.au xtra.co.nz zoho.com fastmail.com hey.com tutanota.com tuta.io seznam.cz ' +
    'wp.pl o2.pl onet.pl interia.pl abv.bg centrum.cz'
  ).split(' '),
);

/** Top-level names that no registry sells: home networks, tests. */
export const PRIVATE_TOP_LEVELS: readonly string[] =
  'local lan home internal intranet corp localhost test invalid example localdomain onion'.split(' ');
