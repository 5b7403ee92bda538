/** Second-level names under which a country's registry sells names, by its top-level domain. */
export const SECOND_LEVELS: Readonly<Record<string, string>> = {
  ae: 'ac co gov mil net org sch',
  ar: 'bet com coop edu gob gov int mil musica mutual net org seg senasa tur',
  at: 'ac co gv or',
  au: 'asn com conf edu gov id net org oz',
  bd: 'ac com edu gov info mil net org',
  bh: 'com edu gov net org',
  bo: 'com edu gob net org',
  br: 'abc adm adv agr agrofit am aparecida app arq art b bib bio blog bmd cim cng cnt com coop cri des det dev ecn eco edu emp enf eng esp etc eti far flog fm fnd fot fst g12 geo ggf gov gru ia imb ind inf jab jdf jor jus leg lel log maringa med mil mp mus nat net not ntr odo official ong org osasco palmas poa ppg pro psc psi qsl radio realestate rec rep rio riopreto salvador sampa saobernardo saogonca seg sjc slg slz soc social sorocaba srv taxi tc tec teo the tmp trd tur tv udi vet vix vlog wiki xyz zlg',
  co: 'com edu gov mil net nom org',
  cr: 'ac co ed fi go or sa',
  cn: 'ac com edu gov mil net org',
  cy: 'ac biz com ekloges gov ltd net org parliament press pro tm',
  do: 'art com edu gob gov mil net org sld web',
  ec: 'com edu fin gob gov info med mil net org pro',
  eg: 'com edu eun gov mil name net org sci',
  es: 'com edu gob nom org',
  fj: 'ac com gov info mil name net org pro',
  fr: 'aeroport asso avocat cci chambagri com experts-comptables gouv medecin nom notaires pharmacien prd tm veterinaire',
  ge: 'com edu gov mil net org pvt',
  gh: 'com edu gov mil org',
  gr: 'com edu gov net org',
  gt: 'com edu gob ind mil net org',
  hk: 'com edu gov idv net org',
  hn: 'com edu gob mil net org',
  hu: '2000 agrar bolt casino city co erotica erotika film forum games hotel info ingatlan jogasz konyvelo lakas media news org priv reklam sex shop sport suli szex tm tozsde utazas video',
  id: 'ac biz co desa go mil my net or ponpes sch web',
  il: 'ac co gov idf k12 muni net org',
  im: 'ac co com net org',
  in: '5g 6g ac ai am bihar biz business ca cn co com coop cs delhi dr edu er firm gen gov gujarat ind info int internet io me mil net nic org pg post pro res travel tv uk up us',
  it: 'edu gov',
  je: 'co net org',
  jo: 'com edu gov mil net org sch',
  jp: 'ac ad co ed go gr lg ne or',
  ke: 'ac co go info me mobi ne or sc',
  kh: 'com edu gov mil net org',
  kr: 'ac ai busan chungbuk chungnam co daegu daejeon es gangwon go gwangju gyeongbuk gyeonggi gyeongnam hs incheon io it jeju jeonbuk jeonnam kg me mil ms ne or pe re sc seoul ulsan',
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
  ph: 'com edu gov i mil net ngo org',
  pk: 'ac com edu fam gob gok gon gop gos gov net org web',
  pl: 'agro aid atm auto biz com edu gmina gov gsm info mail media miasta net nieruchomosci nom org pc powiat priv realestate rel sex shop sklep sos szkola targi tm tourism travel turystyka waw',
  pr: 'biz com edu gov info net org',
  pt: 'com edu gov int net nome org publ',
  py: 'com coop edu gov mil net org',
  qa: 'com edu gov mil name net org sch',
  ro: 'arts co com firm info nom nt org rec shop store tm www',
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
  tw: 'club com ebiz edu game gov idv mil net org',
  tz: 'ac co go hotel info me mil mobi ne or sc tv',
  ua: 'cherkassy ck cn com cr crimea cv dn dnipropetrovsk donetsk dp edu gov if in kh kharkiv kharkov kherson khmelnytskyi kiev km kr ks kyiv lg lt lviv mk net nikolaev od odesa odessa org pl poltava rivne rovno rv sb sumy te ternopil uz uzhgorod vinnica vn volyn yalta zaporizhzhe zhitomir zp zt',
  ug: 'ac co com go ne or org sc',
  uk: 'ac co gov ltd me mod net nhs nic org plc police sch',
  uy: 'com edu gub mil net org',
  uz: 'co com net org',
  ve: 'co com edu gob gov info mil net org web',
  vn: 'ac ai biz com edu gov health id info int io name net org pro',
  za: 'ac agric alt co edu gov grondar law mil net ngo nic nis nom org school tm web',
  zm: 'ac biz co com edu gov info mil net org sch',
  az: 'biz com edu gov info int mil name net org pp pro',
  ba: 'com edu gov mil net org',
  by: 'com gov mil of',
  bn: 'com edu gov net org',
  bw: 'co net org',
  bz: 'co com edu gov net org',
  ci: 'co com ed edu go gouv net or org',
  cm: 'co com gov net',
  cu: 'com edu gob inf net org',
  dz: 'com edu gov net org',
  gi: 'com edu gov ltd mod org',
  iq: 'com edu gov mil net org',
  ir: 'ac co gov id net org sch',
  jm: 'com edu gov mil net org',
  kg: 'com edu gov mil net org',
  la: 'com edu gov info net org per',
  lv: 'asn com conf edu gov id mil net org',
  mk: 'com edu gov inf name net org',
  mm: 'com edu gov net org',
  mu: 'ac co com gov net or org',
  pg: 'com gov net org',
  ps: 'com edu gov net org plo sec',
  rw: 'ac co coop gov mil net org',
  so: 'com edu gov me net org',
  sy: 'com edu gov mil net org',
  ye: 'com edu gov mil net org',
  al: 'com edu gov mil net org',
  am: 'co com commune net org',
  bb: 'biz co com edu gov info net org store tv',
  bs: 'com edu gov net org',
  et: 'biz com edu gov info name net org',
  gg: 'co net org',
  sn: 'art com edu gouv org perso univ',
  sl: 'com edu gov net org',
  ao: 'co ed edu gov gv it og org pb',
  af: 'com edu gov net org',
  no: 'dep fhs folkebibl fylkesbibl herad idrett kommune mil museum priv stat vgs',
  mw: 'ac biz co com coop edu gov int net org',
  tj: 'ac biz co com edu go gov int mil name net nic org test web',
  tm: 'co com edu gov mil net nom org',
  bt: 'com edu gov net org',
  mv: 'aero biz com coop edu gov info int mil museum name net org pro',
  ws: 'com edu gov net org',
  vu: 'com edu net org',
  to: 'com edu gov mil net org',
  sb: 'com edu gov net org',
  ht: 'adult art asso com coop edu firm gouv info med net org perso pol pro rel shop',
  zw: 'ac co gov mil org',
};

/** Labels that registries use as second levels. Under a country that is not listed with them nothing is certain. */
export const USUAL_SECOND_LEVELS: readonly string[] =
  'ac co com edu go gob gouv gov govt info ltd mil ne net nom or org plc sch'.split(' ');

/** Hosts that give each customer a name of its own below theirs. */
export const SHARED_HOSTS: ReadonlySet<string> = new Set(
  (
    'github.io gitlab.io bitbucket.io pages.dev workers.dev netlify.app vercel.app now.sh web.app ' +
    'firebaseapp.com herokuapp.com azurewebsites.net cloudapp.net trafficmanager.net appspot.com cloudfront.net ' +
    'blogspot.com blogspot.co.uk blogspot.de blogspot.fr blogspot.it blogspot.nl blogspot.ca blogspot.jp ' +
    'blogspot.in blogspot.mx blogspot.com.br blogspot.com.au blogspot.com.es blogspot.com.ar blogspot.co.nz ' +
    'wordpress.com wpcomstaging.com wpengine.com wixsite.com wixstudio.com wixstudio.io editorx.io weebly.com ' +
    'weeblysite.com myshopify.com squarespace.com webflow.io tumblr.com jimdofree.com jimdosite.com jimdo.com ' +
    'onrender.com fly.dev deno.dev glitch.me surge.sh ngrok.io ngrok.app ngrok-free.app replit.app repl.co ' +
    'replit.dev streamlit.app bubbleapps.io softr.app lovable.app framer.app framer.website framer.ai ' +
    'framer.media notion.site super.site gitbook.io readthedocs.io mybigcommerce.com bigcartel.com square.site ' +
    'company.site business.site godaddysites.com carrd.co strikingly.com mystrikingly.com ueniweb.com ' +
    'hubspotpagebuilder.com hs-sites.com zohosites.com yolasite.com tilda.ws webnode.page site123.me ' +
    'typepad.com over-blog.com livejournal.com hatenablog.com tistory.com substack.com altervista.org ' +
    'dyndns.org duckdns.org ddns.net no-ip.org uk.com us.com eu.com de.com gb.net se.net jp.net hu.net in.net ' +
    'co.com br.com cn.com jpn.com kr.com ru.com sa.com za.com ae.org us.org eu.org africa.com mex.com gr.com ' +
    'uk.net com.de com.se co.nl'
  ).split(' '),
);

/**
 * Sites on which companies have a page, or a name below the site's. There the address is about someone else than the site's
 * owner.
 */
export const PROFILE_SITES: ReadonlySet<string> = new Set(
  (
    'linkedin.com lnkd.in facebook.com fb.com fb.me instagram.com threads.net twitter.com x.com t.co ' +
    'youtube.com youtu.be tiktok.com xing.com pinterest.com wikipedia.org wikidata.org crunchbase.com ' +
    'pitchbook.com bloomberg.com reuters.com google.com goo.gl g.page bit.ly tinyurl.com linktr.ee yelp.com ' +
    'glassdoor.com indeed.com vk.com ok.ru medium.com github.com gitlab.com apple.com amazon.com ebay.com ' +
    'etsy.com kununu.com northdata.de northdata.com zoominfo.com t.me telegram.me wa.me whatsapp.com ' +
    'snapchat.com reddit.com quora.com weibo.com wechat.com trustpilot.com g2.com capterra.com clutch.co ' +
    'angel.co wellfound.com yellowpages.com gelbeseiten.de dnb.com opencorporates.com companieshouse.gov.uk ' +
    'tripadvisor.com booking.com behance.net dribbble.com vimeo.com flickr.com meetup.com eventbrite.com ' +
    'bing.com yahoo.com duckduckgo.com baidu.com yandex.ru archive.org dropbox.com box.com notion.so canva.com ' +
    'calendly.com typeform.com zendesk.com freshdesk.com atlassian.net sharepoint.com force.com salesforce.com ' +
    'site.com hubspot.com teamtailor.com personio.de workday.com myworkdayjobs.com greenhouse.io lever.co ' +
    'recruitee.com bamboohr.com amazonaws.com azurestaticapps.net windows.net azure.com azureedge.net b-cdn.net ' +
    'akamaihd.net fastly.net googleusercontent.com googleapis.com run.app railway.app translate.goog ' +
    'webnode.com outlook.com office.com office365.com onmicrosoft.com slack.com trello.com monday.com ' +
    'airtable.com mailchi.mp shopify.com wix.com'
  ).split(' '),
);

/** The same sites under the names of countries (`google.de`, `amazon.co.uk`), by the word that their owner uses. */
export const PROFILE_NAMES: ReadonlySet<string> = new Set(
  'google amazon ebay yelp glassdoor indeed tripadvisor facebook linkedin kompass europages yahoo bing'.split(' '),
);

/** Providers of e-mail addresses to private people: their domain names no company. */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  (
    'live.it live.be live.ca live.com.au live.com.mx live.com.pt live.cn live.dk live.se live.no hotmail.nl ' +
    'hotmail.be hotmail.ca hotmail.se hotmail.com.ar hotmail.com.mx hotmail.com.au hotmail.co.jp hotmail.ch ' +
    'hotmail.at hotmail.dk hotmail.no hotmail.gr hotmail.com.tr outlook.es outlook.it outlook.at outlook.be ' +
    'outlook.pt outlook.com.br outlook.com.au outlook.jp outlook.in outlook.dk windowslive.com passport.com ' +
    'yahoo.ca yahoo.com.au yahoo.com.ar yahoo.com.sg yahoo.com.hk yahoo.com.tw yahoo.com.ph yahoo.com.vn ' +
    'yahoo.co.id yahoo.co.kr yahoo.co.nz yahoo.co.za yahoo.ie yahoo.in yahoo.gr yahoo.pl yahoo.ro yahoo.se ' +
    'yahoo.dk yahoo.no yahoo.at yahoo.ch yahoo.be yahoo.nl myyahoo.com aol.de aol.co.uk aim.com gmx.fr gmx.es ' +
    'gmx.us gmx.eu gmx.co.uk gmx.info protonmail.ch tutanota.de tutamail.com tuta.com keemail.me mailbox.org ' +
    'posteo.de posteo.net fastmail.fm fastmail.net hushmail.com inbox.com inbox.lv mail.de mail.ch mail.bg ' +
    'mail.ua i.ua meta.ua bigmir.net email.de email.com email.it email.cz post.cz post.com usa.com myself.com ' +
    'consultant.com freemail.hu citromail.hu vipmail.hu indamail.hu t-online.hu online.de 1und1.de vodafone.de ' +
    'kabelmail.de unitybox.de yandex.by yandex.kz yandex.ua ya.ru internet.ru yeah.net 139.com 189.cn 21cn.com ' +
    'sohu.com tom.com aliyun.com sina.cn vip.qq.com nate.com kakao.com hanmail.com docomo.ne.jp ezweb.ne.jp ' +
    'softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp indiatimes.com sify.com neuf.fr bbox.fr ' +
    'numericable.fr club-internet.fr aliceadsl.fr cegetel.net skynet.be telenet.be proximus.be pandora.be ' +
    'scarlet.be voo.be xs4all.nl chello.nl upcmail.nl casema.nl zonnet.nl quicknet.nl online.nl kpnplanet.nl ' +
    'telfort.nl sunrise.ch hispeed.ch bluemail.ch swissonline.ch vtxmail.ch aon.at chello.at utanet.at inode.at ' +
    'telefonica.net movistar.es ono.com ya.com sapo.pt iol.pt clix.pt netcabo.pt mail.pt inwind.it iol.it ' +
    'fastwebnet.it hotmail.com.it poste.it tele2.it globo.com r7.com zipmail.com.br oi.com.br prodigy.net.mx ' +
    'prodigy.net telmex.com blueyonder.co.uk virginmedia.com virgin.net tiscali.co.uk o2.co.uk lineone.net ' +
    'freeserve.co.uk ntlworld.co.uk plus.net eircom.net telus.net bell.net videotron.ca cogeco.ca rogers.ca ' +
    'eastlink.ca bigpond.net.au bigpond.com.au iinet.net.au tpg.com.au westnet.com.au slingshot.co.nz ' +
    'vodafone.co.nz clear.net.nz telia.com comhem.se spray.se bredband.net tele2.se passagen.se online.no ' +
    'broadpark.no frisurf.no get2net.dk stofanet.dk mail.dk jubii.dk ofir.dk kolumbus.fi elisanet.fi luukku.com ' +
    'suomi24.fi saunalahti.fi pp.inet.fi vp.pl op.pl poczta.onet.pl poczta.fm gazeta.pl tlen.pl interia.eu ' +
    'azet.sk zoznam.sk centrum.sk volny.cz atlas.cz net.hr siol.net gmail.co.uk otenet.gr forthnet.gr ' +
    'walla.co.il walla.com netvision.net.il bezeqint.net 012.net.il optonline.net frontier.com windstream.net ' +
    'centurylink.net juno.com netzero.net roadrunner.com rr.com twc.com mindspring.com embarqmail.com q.com ' +
    'pacbell.net ameritech.net swbell.net prodigy.com compuserve.com netscape.net lycos.com excite.com usa.net ' +
    'duck.com mailinator.com guerrillamail.com 10minutemail.com yopmail.com temp-mail.org trashmail.com ' +
    'sharklasers.com' +
    ' ' +
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
  'local lan home internal intranet corp localhost test invalid example localdomain onion arpa'.split(' ');

/** Top-level domains of countries that are in use; which of them have second levels stands above. */
export const COUNTRY_TOP_LEVELS: ReadonlySet<string> = new Set(
  (
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ' +
    'ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk ' +
    'fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir ' +
    'is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ' +
    'ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl ' +
    'pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc ' +
    'td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
  ).split(' '),
);

/** Other top-level domains that companies use. Behind one that is not here nothing is certain: "St.Gallen", "offer.pdf". */
export const GENERIC_TOP_LEVELS: ReadonlySet<string> = new Set(
  (
    'com net org info biz name pro int edu gov mil aero asia cat coop jobs mobi museum post tel travel academy ' +
    'accountant accountants actor agency app apartments art associates attorney auction audio auto autos baby ' +
    'band bank bar bargains bayern beauty beer berlin best bet bid bike bio black blog blue boats boston ' +
    'boutique broker brussels build builders business buzz bzh cab cafe cam camera camp capetown capital car ' +
    'cards care career careers cars casa cash casino catering center ceo charity chat cheap church city claims ' +
    'cleaning click clinic clothing cloud club coach codes coffee college cologne community company computer ' +
    'condos construction consulting contact contractors cooking cool country coupons courses credit creditcard ' +
    'cruises cymru dance data date dating deals degree delivery democrat dental dentist design dev diamonds ' +
    'diet digital direct directory discount doctor dog domains download durban earth eco education email energy ' +
    'engineer engineering enterprises equipment esq estate eus events exchange expert exposed express fail ' +
    'faith family fan fans farm fashion fish fishing fit fitness film finance financial flights florist flowers ' +
    'football forex forsale forum foundation frl fun fund furniture fyi gal gallery game games garden gay gent ' +
    'gift gifts gives glass global gmbh gold golf graphics gratis green group guide guitars guru hamburg haus ' +
    'health healthcare help hockey holdings holiday homes horse hospital host hosting house how icu immo ' +
    'immobilien inc industries ink institute insure international investments irish ist istanbul jetzt jewelry ' +
    'joburg kaufen kitchen kiwi koeln krd kyoto land lat law lawyer lease legal lgbt life lighting limited limo ' +
    'link live llc loan loans lol london love ltd ltda luxe luxury madrid maison management market marketing ' +
    'markets mba media melbourne memorial men menu miami moda mom money monster mortgage moscow motorcycles ' +
    'movie nagoya network new news ngo ninja now nrw nyc observer okinawa one ong online organic osaka paris ' +
    'partners parts party pet pharmacy phone photo photography photos physio pics pictures pink pizza place ' +
    'plumbing plus press productions prof promo properties property protection pub quebec quest racing ' +
    'realestate realtor realty recipes red rehab reise reisen rent rentals repair report rest restaurant review ' +
    'reviews rip rocks rodeo ruhr run saarland sale salon sarl school schule science scot security services ' +
    'sexy shoes shop shopping show singles site ski soccer social software solar solutions space sport srl ' +
    'storage store stream studio study style supplies supply support surf surgery swiss sydney systems tatar ' +
    'tattoo tax taxi team tech technology tennis theater tickets tienda tips tires tirol today tokyo tools top ' +
    'tours town toys trade trading training tube university uno vacations vegas ventures versicherung vet ' +
    'viajes video villas vin vip vision vlaanderen vodka vote voyage wales wang watch webcam website wedding ' +
    'wien wiki win wine work works world wtf xyz yachts yoga yokohama zip zone'
  ).split(' '),
);

/**
 * Under a country's domain, names of places below which names are sold too, by rules that we do not know to the end. With a
 * name before them nothing is certain.
 */
export const PLACE_SECOND_LEVELS: Readonly<Record<string, string>> = {
  it: 'abruzzo basilicata calabria campania emilia-romagna emiliaromagna lazio liguria lombardia marche molise piemonte puglia sardegna sicilia toscana trentino umbria veneto valle-daosta bari bologna brescia catania firenze genova milano modena napoli padova palermo parma pisa roma siena torino trento trieste venezia verona',
  jp: 'hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa kawasaki kitakyushu kobe nagoya sapporo sendai yokohama',
  no: 'oslo bergen trondheim stavanger akershus buskerud hordaland rogaland svalbard troms telemark vestfold',
  pl: 'bialystok bielawa bydgoszcz czest elblag gda gdansk gdynia gliwice gorzow katowice kielce krakow legnica lodz lublin olsztyn opole poznan radom rzeszow slupsk sopot szczecin torun warszawa wroc wroclaw zgora',
};

/** Third levels under which names are sold again: schools, states of Australia. */
export const DEEPER_SUFFIXES: ReadonlySet<string> = new Set(
  (
    'sch.uk edu.au gov.au sch.ae sch.id sch.ng sch.ly sch.qa sch.sa sch.jo sch.lk sch.zm school.nz school.za k12.tr ' +
    'gov.pl gov.ua gov.it gov.br gov.cn edu.cn leg.br mus.br'
  ).split(' '),
);

/** Countries whose registries sell names below a second level only: an unlisted one is likely one that we do not know. */
export const CLOSED_TOP_LEVELS: ReadonlySet<string> = new Set(
  'ar bd bn br cy er fj fk gu il jm ke kh kw mm mz ni np pg pk py sv th tr uy ve ye za zm zw'.split(' '),
);
