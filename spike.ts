import { openStage } from './tests/e2e/stage/stage';
import { reveal } from './tests/e2e/stage/reveal';
import { IDS } from './tests/demo-crm/data/records';
export async function main() {
  const stage = await openStage({ context: {viewport:{width:1280,height:900}} });
  const sw = stage.context.serviceWorkers();
  console.log('workers', sw.length);
  stage.context.on('serviceworker', (w) => { console.log('sw', w.url()); w.on('console', (m) => console.log('SW', m.text())); });
  let n = 0;
  for (const [name, path] of [['acc',`/lightning/r/Account/${IDS.account('Otis Worldwide')}/view?details=first`],['acc2',`/lightning/r/Account/${IDS.account('Walmart')}/view`],['con',`/lightning/r/Contact/${IDS.contact('Otis Worldwide')}/view`],['nat',`/lightning/r/Account/${IDS.account('Otis Worldwide')}/view?shadow=native`]] as const) {
    const page = await stage.context.newPage();
    page.on('console', (m) => console.log(name, m.type(), m.text()));
    page.on('pageerror', (e) => console.log(name, 'ERR', e.message, e.stack));
    await page.goto(stage.demo.url(path));
    await page.waitForTimeout(1200);
    await reveal(page);
    const b = page.locator('rightfit-overlay .badge');
    console.log(name, await b.count() ? await b.getAttribute('aria-label') : 'none');
    if (await b.count()) { await b.click({timeout:2000}).catch(e=>console.log(e.message)); await page.waitForTimeout(300); }
    await page.screenshot({ path: `/tmp/shot-${name}.png` });
  }
  const popup = await stage.context.newPage();
  await popup.setViewportSize({width:420,height:600});
  await popup.goto(stage.ownPage('src/popup/index.html'));
  await popup.waitForTimeout(500);
  await popup.screenshot({ path: '/tmp/shot-popup.png' });
  await popup.goto(stage.ownPage('src/options/index.html'));
  await popup.setViewportSize({width:1000,height:900});
  await popup.waitForTimeout(500);
  await popup.screenshot({ path: '/tmp/shot-options.png' });
  await stage.close();
}
