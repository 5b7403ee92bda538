import type { Standing } from '../criteria/criteria';

/**
 * What a CRM's type field says of the relation, whole texts, parted by `|`: Salesforce's own picklists first, then what
 * teams write. "Lead", "Integrator", "Inactive customer" and the like are missing on purpose: they do not say which.
 */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  customer:
    'customer|customers|customer direct|customer channel|direct customer|channel customer|existing customer|current customer|active customer|client|existing client|active client|kunde|kunden|bestandskunde|aktiver kunde|direktkunde|client direct|client existant|client actif|cliente|cliente activo|cliente ativo|cliente attivo|klant|bestaande klant',
  prospect:
    'prospect|prospects|prospective customer|potential customer|prospective client|interessent|interessentin|potenzieller kunde|potentieller kunde|potenzialkunde|prospekt|client potentiel|client prospect|cliente potencial|cliente potenziale|prospecto|prospeccao|potentiele klant|suspect',
  former_customer:
    'former customer|former client|ex customer|ex client|past customer|past client|lost customer|churned customer|churned|churn|ehemaliger kunde|fruherer kunde|altkunde|exkunde|ancien client|ex cliente|excliente|antiguo cliente|antigo cliente|voormalige klant|oud klant',
  partner:
    'partner|partners|channel partner|channel partner reseller|reseller|technology partner|installation partner|implementation partner|solution partner|sales partner|distributor|distribution partner|alliance partner|vertriebspartner|technologiepartner|handler|wiederverkaufer|partenaire|partenaire commercial|revendeur|distributeur|socio|socio comercial|revendedor|distribuidor|parceiro|rivenditore|distributore|wederverkoper',
  competitor:
    'competitor|competitors|competition|wettbewerber|konkurrent|mitbewerber|concurrent|competidor|concorrente|concurrente',
  other:
    'other|others|analyst|investor|press|vendor|supplier|sonstige|sonstiges|andere|lieferant|autre|fournisseur|presse|otro|proveedor|altro|fornitore|outro|fornecedor|overig|anders|leverancier',
};
