import type { Page } from 'playwright-core';
import { COMPANIES } from '../../demo-crm/data/companies.data';

const WHOLE = COMPANIES.map(({ name, website, industry, employees, revenue, place }) => ({
  name,
  website,
  industry,
  employees,
  revenue,
  place,
}));

/**
 * Fills the extension's database, through a page of ours that is open, with accounts made of the demonstration's
 * companies: ten fields each, two people, a touch at every second one. The database is made by the page beforehand.
 */
export async function seed(page: Page, accounts: number): Promise<void> {
  await page.evaluate(
    async ({ count, companies }) => {
      const opened = indexedDB.open('rightfit');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(opened.error);
      });
      const org = 'rightfit-demo-dev-ed.develop';
      const titles = ['VP Operations', 'Chief Information Officer', 'Purchasing Manager', 'Field Service Manager'];
      const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
      const id = (prefix: string, at: number): string => `${prefix}${String(at).padStart(12, '0')}AAA`;
      const field = (name: string, internal: string, text: string) => ({
        field: name,
        internal,
        text,
        locale: 'en-US',
        day: day(3),
      });
      for (let from = 0; from < count; from += 5000) {
        const write = db.transaction(['records', 'people', 'touches'], 'readwrite');
        for (let at = from; at < Math.min(count, from + 5000); at++) {
          const company = companies[at % companies.length];
          if (!company) continue;
          const key = `salesforce/${org}/account/${id('001', at)}`;
          write.objectStore('records').put({
            key,
            object: 'account',
            name: `${company.name} ${at}`,
            account: null,
            seenDay: day(3),
            fields: [
              field('name', 'Name', `${company.name} ${at}`),
              field('website', 'Website', `https://${at}.${company.website}`),
              field('industry', 'Industry', company.industry),
              field('employees', 'NumberOfEmployees', String((company.employees ?? 0) + (at % 977))),
              field('revenue', 'AnnualRevenue', `$${(company.revenue ?? 0) + at}`),
              field('address', 'BillingAddress', `${at} Main Street\n${company.place.replaceAll('|', ',')}`),
              field('type', 'Type', at % 9 === 0 ? 'Customer - Direct' : 'Prospect'),
              field('owner', 'OwnerId', at % 3 === 0 ? 'Jonas Falk' : 'Mira Vogel'),
              field('companyPhone', 'Phone', '(555) 0100'),
              field('rating', 'Rating', at % 2 === 0 ? 'Hot' : 'Cold'),
            ],
          });
          for (const nth of [0, 1]) {
            const person = `salesforce/${org}/contact/${id('003', at * 2 + nth)}`;
            write.objectStore('people').put({
              key: person,
              account: key,
              company: company.name,
              name: `Ana Ruiz ${at}`,
              title: titles[(at + nth) % titles.length],
              seenDay: day(3),
            });
            if (nth === 0 && at % 2 === 0) {
              write.objectStore('touches').put({
                id: `t${at}`,
                kind: 'call',
                day: day(at % 60),
                subject: 'Call',
                who: 'Mira Vogel',
                account: key,
                person,
                personName: 'Ana Ruiz',
                band: null,
                strong: null,
                persona: null,
                wanted: null,
                setId: null,
                setVersion: null,
                source: 'timeline',
              });
            }
          }
        }
        await new Promise<void>((resolve, reject) => {
          write.oncomplete = () => resolve();
          write.onerror = () => reject(write.error);
        });
      }
      db.close();
    },
    { count: accounts, companies: WHOLE },
  );
}
