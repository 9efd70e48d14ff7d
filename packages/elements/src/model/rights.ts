import type { ModelComponent, PropsOf } from '@vitrine/manifest';
import type { ModelFacts } from '@vitrine/model';
import { plain } from '../base/props.js';
import type { Loose } from '../base/props.js';

/** Files of which was told. */
const told = new Set<string>();

/**
 * Warns the developer, once for each file, when its own licence and the author's cannot both be
 * true. `vitrine check` says the same before anybody sees it.
 */
export async function checkRights(
  model: Loose<PropsOf<ModelComponent>['model']> | undefined, facts: ModelFacts | undefined,
): Promise<void> {
  if (!model || !facts) return;
  const { license, credit } = model;
  const { src, credits } = facts;
  const inside = credits.extras['license'] ?? credits.copyright;
  const outside = license ?? plain(credit);
  if (!inside || !outside || told.has(src)) return;
  const { licenseIn, licensesAgree } = await import('@vitrine/manifest/license-family.js');
  const [said, declared] = [licenseIn(inside), licenseIn(outside)];
  if (!said || !declared || licensesAgree(said, declared) || told.has(src)) return;
  told.add(src);
  console.warn(`Vitrine: ${src} says of itself "${inside}", but the exhibit says "${outside}". `
    + 'Ask whoever made it, then give this object the right "license".');
}
