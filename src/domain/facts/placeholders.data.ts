/** Whole texts, folded, that say "no value". The CRM's own `--None--` in its languages first. */
export const PLACEHOLDERS: readonly string[] = [
  ...['none', 'keine', 'keiner', 'keines', 'ohne', 'aucun', 'aucune', 'ninguno', 'ninguna', 'nessuno', 'nessuna'],
  ...['nenhum', 'nenhuma', 'geen', 'なし', '无', '無'],
  ...['n/a', 'n.a', 'n.a.', 'na', 'n / a', 'n\\a', '#n/a', 'null', 'nil', 'undefined', 'nan', 'tbd', 'tba', 't.b.d.'],
  ...['unknown', 'not available', 'not applicable', 'not specified', 'unspecified', 'not provided', 'not known'],
  ...['undisclosed', 'not disclosed', 'confidential', 'no data', 'no value', 'empty', 'blank', 'not set'],
  ...['unbekannt', 'k.a', 'k.a.', 'k. a.', 'keine angabe', 'keine angaben', 'nicht angegeben', 'nicht verfugbar'],
  ...['inconnu', 'inconnue', 'non renseigne', 'non communique', 'n.c.', 'n.d.', 'nc', 'non disponible'],
  ...['desconocido', 'desconocida', 'no disponible', 'sin datos', 'sin especificar', 'no especificado'],
  ...['sconosciuto', 'non disponibile', 'non specificato', 'desconhecido', 'nao informado', 'nao disponivel'],
  ...['onbekend', 'niet bekend', 'niet beschikbaar', 'n.v.t.', 'nvt', '不明', '不詳', '未公開', '非公開'],
];
