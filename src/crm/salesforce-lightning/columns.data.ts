import { fold } from '../../domain/text/fold';

/** One column of a related list: how tables name it, and under what label cards show it. */
export interface Column {
  /** Field names, best first: tables carry them, as the first part of `data-col-key-value`. */
  readonly names: readonly string[];
  /** Folded: cards have labels and nothing else. */
  readonly labels: ReadonlySet<string>;
}

const labels = (list: string): ReadonlySet<string> => new Set(fold(list).split(','));

/** Contact.Title, in the translations that Salesforce ships. In lists of another object it is a field of the contact. */
export const TITLE: Column = {
  names: ['Title', 'Contact.Title'],
  labels: labels(
    'title,titel,titre,titulo,titolo,cargo,functie,befattning,stilling,titteli,stanowisko,должность,役職,职务,職稱,직급,직함',
  ),
};

/** OpportunityContactRole.Role. The translations are *assumed*. */
export const ROLE: Column = {
  names: ['Role'],
  labels: labels('role,rolle,funcion,funcao,papel,ruolo,rol,roll,rooli,rola,роль,役割,角色,역할'),
};

/** Opportunity.StageName. The translations are *assumed*. */
export const STAGE: Column = {
  names: ['StageName'],
  labels: labels('stage,phase,etape,etapa,fase,fas,vaihe,etap,стадия,フェーズ,阶段,階段,단계'),
};

/** The owner's name where a layout was given it, else the alias of Salesforce's own column. Not read from cards. */
export const OWNER: Column = { names: ['Owner.Name', 'OwnerId', 'Owner.Alias'], labels: new Set() };
