import type { PageExhibit, ResolvedScene } from '@vitrine/manifest';
import { plain } from '../base/props.js';
import type { ElementAction } from '../controllers/actions.js';
import type { Strings } from '../strings/en.js';
import { hasIndex } from './order.js';
import type { Neighbours } from './order.js';
import type { PanelName } from './panel.js';
import type { View } from './views.js';

/** What the list of controls depends on, and what the controls do. */
export interface ControlParts {
  exhibit: PageExhibit;
  scenes: readonly ResolvedScene[];
  strings: Strings;
  view: View | undefined;
  around: Neighbours;
  open: PanelName;
  /** Steps that Back can take. */
  depth: number;
  go: (scene: string) => void;
  back: () => void;
  about: () => void;
  toggle: (name: Exclude<PanelName, 'lost'>) => void;
}

/** Everything a visitor can do with the exhibit itself now, in the order of the shelf. */
export function controls(parts: ControlParts): ElementAction[] {
  const { exhibit, strings, open, toggle } = parts;
  const list = [...ways(parts)];
  if (exhibit.languages.length > 1) {
    list.push({ name: 'language', label: strings.language, run: () => { toggle('language'); } });
  }
  list.push({ name: 'access', label: strings.access, run: () => { toggle('access'); } });
  list.push({ name: 'about', label: strings.about, run: parts.about });
  if (open) list.push({ name: 'close', label: strings.close, run: () => { toggle(''); } });
  if (parts.view?.kind === 'index') list.push(...entries(parts));
  return list;
}

function* ways(parts: ControlParts): Generator<ElementAction> {
  const { exhibit, strings, view, around, depth, go, back } = parts;
  const isStart = hasIndex(exhibit) ? view?.kind === 'index'
    : view?.kind === 'scene' && around.index === 0;
  const isAlone = exhibit.scenes.length < 2;
  const isLinear = exhibit.navigation === 'linear';
  if (!isLinear && (!isAlone || view?.kind === 'about')) {
    yield { name: 'back', label: strings.back, run: back, disabled: isStart && depth === 0 };
  }
  if (!isAlone && hasIndex(exhibit)) {
    yield { name: 'scenes', label: strings.scenes, run: () => { go(''); } };
  } else if (isLinear && !isAlone) {
    yield { name: 'home', label: strings.home, run: () => { go(''); }, disabled: isStart };
  }
  const { previous, next, index, count } = around;
  const hasWalk = !isAlone && (isLinear || (hasIndex(exhibit) && view?.kind === 'scene'));
  if (hasWalk) {
    yield {
      name: 'previous', label: strings.previous, disabled: !previous,
      run: () => { if (previous) go(previous.id); },
    };
  }
  if (next || hasWalk) {
    const isEnd = !next && index + 1 === count;
    const name = !isEnd ? 'next' : isLinear ? 'restart' : 'allScenes';
    yield {
      name, label: strings[name], disabled: !next && !isEnd, run: () => { go(next?.id ?? ''); },
    };
  }
}

function entries(parts: ControlParts): ElementAction[] {
  return parts.scenes.map(({ id, title }) => ({
    name: `go:${id}`, label: plain(title), run: () => { parts.go(id); },
  }));
}
