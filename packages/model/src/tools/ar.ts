import type { Unit } from '../facts.js';

/** What a phone needs to know of an object to put it into a room. */
export interface ArObject {
  /** Absolute address of the glTF file. */
  readonly src: string;
  readonly units: Unit;
  /** Extensions without which the file cannot be read. */
  readonly needs: readonly string[];
  /** Absolute address of the same object as USDZ. */
  readonly iosSrc?: string | undefined;
  readonly title: string;
}

/** What is asked of the browser. */
export interface ArDevice {
  readonly userAgent: string;
  /** Address of this page, to which a phone without the viewer comes back. */
  readonly page: string;
  /** Whether a link of that kind does something here. */
  supportsLink(rel: string): boolean;
  /** Whether this page itself may draw into the picture of the phone's camera. */
  supportsRoom(): Promise<boolean>;
}

/**
 * How a phone puts an object into a room: by a viewer of its system, behind an address, or by
 * `tools/room.js` in this page.
 */
export type ArWay =
  | { readonly viewer: 'quick-look' | 'scene-viewer'; readonly href: string }
  | { readonly viewer: 'webxr' };

/** What Android's Scene Viewer reads. @see developers.google.com/ar/develop/scene-viewer */
const sceneViewerReads = new Set([
  'KHR_draco_mesh_compression', 'KHR_materials_unlit', 'KHR_texture_transform',
]);

/** Android's own browsers; Firefox, headsets and apps that show pages open no viewer. */
const isAndroidChrome = (userAgent: string): boolean =>
  /\bAndroid\b/.test(userAgent) && /\bChrome\/\d/.test(userAgent)
  && !/OculusBrowser|; wv\)|\bFirefox\b/.test(userAgent);

/**
 * How this phone can put an object into a room, in its true size.
 *
 * Apple's Quick Look wants the object as USDZ, Android's Scene Viewer as glTF in metres behind
 * https. Both are part of the phone: nothing is drawn here. Where neither can, WebXR draws whatever
 * this engine reads; the browser is asked for it only then.
 *
 * @returns `undefined` where it cannot.
 */
export async function arWay(object: ArObject, device: ArDevice): Promise<ArWay | undefined> {
  return systemWay(object, device)
    ?? (await device.supportsRoom() ? { viewer: 'webxr' } : undefined);
}

function systemWay(object: ArObject, device: ArDevice): ArWay | undefined {
  const { src, units, needs, iosSrc } = object;
  if (iosSrc && device.supportsLink('ar')) {
    // The visitor sees the size that it has: no pinching to another one.
    return { viewer: 'quick-look', href: `${iosSrc.split('#')[0] ?? ''}#allowsContentScaling=0` };
  }
  const isReadable = units === 'm' && needs.every((name) => sceneViewerReads.has(name));
  if (!isReadable || !src.startsWith('https://') || !isAndroidChrome(device.userAgent)) {
    return undefined;
  }
  return { viewer: 'scene-viewer', href: sceneViewer(object, device.page) };
}

/** @see developers.google.com/ar/develop/scene-viewer: title is cut after 60 signs there. */
function sceneViewer({ src, title }: ArObject, page: string): string {
  const asked = new URLSearchParams({
    file: src, mode: 'ar_preferred', resizable: 'false', ...(title && { title }),
  });
  const back = encodeURIComponent(page);
  return `intent://arvr.google.com/scene-viewer/1.2?${asked.toString().replaceAll('+', '%20')}`
    + '#Intent;scheme=https;package=com.google.android.googlequicksearchbox;'
    + `action=android.intent.action.VIEW;S.browser_fallback_url=${back};end;`;
}

let room: Promise<boolean> | undefined;

/** Asked once for the page: it may start a service of the system. */
function supportsRoom(): Promise<boolean> {
  return room ??= (async () => {
    // A frame without the right to it (`allow="xr-spatial-tracking"`) is refused the answer.
    return await navigator.xr?.isSessionSupported('immersive-ar').catch(() => false) ?? false;
  })();
}

/** This browser. */
export function thisDevice(): ArDevice {
  return {
    userAgent: navigator.userAgent, page: location.href, supportsRoom,
    supportsLink: (rel) => {
      const { relList } = document.createElement('a');
      return typeof relList?.supports === 'function' && relList.supports(rel);
    },
  };
}
