import { listedAccounts } from './listed';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page in a report's frame: a table of opportunities with the account of each. */
export function reportPage(rows: number): string {
  const lines = listedAccounts(rows)
    .map(
      ({ accountName, Name }, at) => `<tr class="data-grid-table-row">
<td data-row-index="${at}"><div class="wave-table-cell-text">Deal ${at + 1}</div></td>
<td data-row-index="${at}"><div class="wave-table-cell-text"><a href="${Name}" target="_blank">${escaped(accountName)}</a></div></td>
<td data-row-index="${at}"><div class="wave-table-cell-text">Banking</div></td>
</tr>`,
    )
    .join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Report</title>
<link rel="stylesheet" href="/demo/app.css"></head>
<body class="demo-report-body"><h1>Deals by account</h1>
<div class="data-grid-scroller"><table class="data-grid-table data-grid-full-table">
<tbody><tr class="data-grid-header-row"><th>Opportunity Name</th><th>Account Name</th><th>Industry</th></tr>
${lines}</tbody></table></div></body></html>
`;
}
