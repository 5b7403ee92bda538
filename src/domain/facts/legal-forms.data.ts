/**
 * Legal forms that stand behind a company's name, by where they are usual, parted by `|`: as the words that folding leaves
 * ("S.A. de C.V." is `sa de cv`). Our own list. Words that say more than the form ("Group", "Holding", "Bank") are none.
 */
const ENDINGS_BY_PLACE: Readonly<Record<string, string>> = {
  us: 'inc|incorporated|corp|corporation|co|company|llc|l l c|limited liability company|limited liability co|lp|llp|lllp|pllc|pbc|limited partnership|limited liability partnership|co inc|company inc|co llc|co ltd|co limited',
  uk: 'ltd|limited|plc|public limited company|llp|cic|limited company|ltd co',
  ireland: 'dac|designated activity company|clg|uc|teoranta|teo|ulc|unlimited company',
  commonwealth:
    'pty|pty ltd|pty limited|proprietary limited|proprietary ltd|pvt|pvt ltd|private limited|private ltd|pvt limited|pte|pte ltd|pte limited|nl|rf pty ltd|soc ltd|soc',
  germany:
    'gmbh|mbh|gesellschaft mit beschrankter haftung|ag|aktiengesellschaft|kg|kommanditgesellschaft|ohg|ug|ug haftungsbeschrankt|ug (haftungsbeschrankt)|kgaa|ggmbh|gag|partg|partg mbb|partgmbb|gbr|ek|e k|ekfm|ekfr|ev|eg|se|se & co kgaa|se & co kg|gmbh & co|gmbh & co kg|gmbh & co kgaa|gmbh & co ohg|gmbh + co kg|ag & co kg|ag & co kgaa|ag & co ohg|ug & co kg|co kg|& co kg|& co ohg|stiftung & co kg|ltd & co kg|kg aa|vvag|aor|inh|gmbh co kg',
  austria: 'gesmbh|ges mbh|gesellschaft mbh|eu|e u|og|keg',
  switzerland: 'sa|sarl|gmbh|ag|sagl|klg',
  france:
    'sa rl|sas|sasu|sa|sarl|eurl|snc|sci|sca|scop|selarl|selas|gie|societe anonyme|societe par actions simplifiee|s a r l|et cie|& cie|cie|se',
  benelux:
    'bv|nv|b v|n v|bvba|cvba|vof|v o f|cv|cvoa|srl|sprl|scrl|asbl|vzw|naamloze vennootschap|besloten vennootschap|comm v|ua|ba',
  italy:
    'spa|srl|srls|s p a|s r l|snc|sas|sapa|scarl|scpa|soc coop|societa per azioni|scrl|societa a responsabilita limitata|unipersonale|sb|srl sb|srl unipersonale',
  iberia:
    'sa|sl|slu|sau|sll|scoop|s coop|sociedad anonima|sociedad limitada|lda|ltda|limitada|unipessoal lda|sgps|sgps sa|sociedade anonima',
  latin:
    'sa de cv|sab de cv|sapi de cv|s de rl de cv|s de rl|s a de c v|sa de c v|sapi|sab|sc|ac|sas|spa|eirl|e i r l|srl|saic|sacif|saci|sa esp|eirelli|eireli|me|epp|ss|ltda me|ltda epp|s a s|ca|c a|saa|sac|s a c|rl de cv',
  nordic:
    'ab|publ|ab publ|ab (publ)|aktiebolag|hb|kb|as|asa|ans|da|a s|aktieselskab|aps|a p s|anpartsselskab|is|ks|ivs|amba|oy|oyj|oy ab|oyj abp|abp|ky|osakeyhtio|hf|ehf|ohf|slf',
  baltic: 'ou|as|uab|ab|sia|mb|vsi',
  east: 'sp z oo|spolka z oo|sp z o o|spolka z ograniczona odpowiedzialnoscia|sp j|sp k|sp zoo|spzoo|spolka akcyjna|sa|ska|sp z oo sp k|sp p|sro|s r o|spol sro|spol s r o|spol s ro|as|a s|akciova spolecnost|vos|ks|kft|bt|rt|nyrt|zrt|kkt|doo|d o o|dd|d d|ad|ead|ood|eood|et|jdoo|srl|sa|pfa|dooel|shpk|sh p k|sha',
  greece: 'ae|epe|ike|oe|α ε|αε|επε|ικε|aee',
  slavic:
    'ооо|зао|оао|пао|ао|нао|ип|тов|пат|прат|ат|фоп|еоод|оод|ад|еад|доо|тоо|пп|чп|одо|зат|ват|ooo|zao|oao|pao|pjsc|jsc|ojsc|cjsc|too|tov|llp',
  turkey:
    'as|a s|anonim sirketi|ltd sti|limited sirketi|ltd sirketi|san ve tic as|san tic as|san ve tic ltd sti|san tic ltd sti|tic ltd sti|tic as|sanayi ve ticaret as|sanayi ve ticaret anonim sirketi|sanayi ve ticaret ltd sti|sanayi ve ticaret limited sirketi|ticaret as|ticaret ltd sti',
  gulf: 'fze|fz llc|fzco|fzc|fz co|dmcc|pjsc|psc|wll|w l l|bsc|bsc c|saog|saoc|sao|saog|kscp|ksc|kscc|qsc|qpsc|sae|sal|spc|est|establishment',
  israel: 'בעמ|בע מ',
  asia: 'sdn bhd|sdn|bhd|berhad|sendirian berhad|tbk|persero|persero tbk|kk|kabushiki kaisha|gk|godo kaisha|yk|co ltd|company limited|co|jsc|joint stock company|tnhh|mtv|pcl|public company limited|public co ltd|opc|plt|ltd co|corp ltd',
  africa: 'sarl au|spa|suarl|rc|cc|npc|pbk',
};

/** Forms that stand before the name. Short ones that are also words ("AS Roma", "AB InBev") are left out. */
const BEGINNINGS_BY_PLACE: Readonly<Record<string, string>> = {
  indonesia: 'pt',
  baltic: 'uab|sia|zas',
  slavic: 'ооо|зао|оао|пао|ао|нао|тов|пат|прат|ат|тоо|одо|еоод|оод|ooo|zao|oao|pao|pjsc|ojsc|cjsc',
  vietnam: 'cong ty tnhh|cong ty co phan|cong ty cp|cong ty trach nhiem huu han|cong ty|ctcp|tnhh',
  asia: '株式会社|有限会社|合同会社|주식회사|유한회사|(주)',
};

/** Forms that are written against the name without a space, before it or behind it. The longer stand first. */
export const JOINED_FORMS: readonly string[] =
  '股份有限公司|有限責任公司|有限责任公司|有限公司|株式会社|株式會社|有限会社|合同会社|合資会社|合名会社|一般社団法人|주식회사|유한회사|(株)|(有)|(同)|(주)|บริษัท|ห้างหุ้นส่วนจำกัด|จำกัด|(มหาชน)'.split(
    '|',
  );

/** Forms that are also words, or another one's initials: they count in capitals or with dots only ("SpA", not "Spa"). */
export const CAPITAL_FORMS: ReadonlySet<string> = new Set(
  'spa as is se da ad eg ek eu sc ps ks ans rt bt gk lp sl cv pt me ss ba ua ac sb et es ca nl ae oe da cc rc sal est soc uc clg teo og mb publ inh sao oo'.split(
    ' ',
  ),
);

const listOf = (table: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(table).flatMap((forms) => forms.split('|')));

export const ENDINGS: ReadonlySet<string> = listOf(ENDINGS_BY_PLACE);
export const BEGINNINGS: ReadonlySet<string> = listOf(BEGINNINGS_BY_PLACE);
