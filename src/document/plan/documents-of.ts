import { packagedTemplates } from '../../generated/templates.ts';
import type { DocumentEntry } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import { normalId } from '../../model/ids.ts';
import { Item } from '../../model/item.ts';
import { safeFileName } from '../../text/file-names.ts';
import type { InBoth } from '../../text/language.ts';
import { sharedFolder } from '../template/template-files.ts';

/** The template of a document that names none. */
const defaultTemplate = 'per-criterium';

/** The template of the dashboard. */
const dashboardTemplate = 'kpi-dashboard';

const planId: InBoth<string> = { nl: 'plan-van-aanpak', en: 'plan-of-approach' };

/**
 * The documents of a bid: those that the manifest lists, or else a plan and, when there are KPIs, their dashboard.
 * What a default document lacks stands nowhere in a file; its findings point at the start of the manifest.
 */
export function documentsOf(bid: Bid): readonly Item<'document'>[] {
  if ((bid.manifest.documents ?? []).length > 0) return bid.items('document');
  const plan = defaultDocument(bid, { id: planId[bid.language], template: defaultTemplate });
  if (bid.items('kpi').length === 0) return [plan];
  return [plan, defaultDocument(bid, { id: dashboardTemplate, template: dashboardTemplate })];
}

/** The template that a document names; without it the one of emvi that is called like the document, else the plan. */
export function templateNameOf({ data }: Item<'document'>): string {
  const isLikeOneOfEmvi = Object.hasOwn(packagedTemplates, data.id) && data.id !== sharedFolder;
  return data.template ?? (isLikeOneOfEmvi ? data.id : defaultTemplate);
}

/** The name of a document's file without extension, also where the manifest gives one; else made from the title. */
export function fileNameOf(document: Item<'document'>, title: string): string {
  return document.data.file?.replace(/\.(?:docx|md|xlsx|csv|txt)$/iu, '') ?? safeFileName(title);
}

function defaultDocument(bid: Bid, data: DocumentEntry): Item<'document'> {
  const { file, root } = bid.manifestSource;
  return new Item('document', data.id, normalId(data.id), `documents/${data.id}`, data, file, root);
}
