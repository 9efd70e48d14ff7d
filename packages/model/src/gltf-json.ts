/** What is looked at of a glTF's JSON before three reads it. Nothing in it is trusted. */
export interface GltfJson {
  readonly asset?: {
    readonly version?: unknown;
    readonly copyright?: unknown;
    readonly generator?: unknown;
    readonly extras?: unknown;
  };
  readonly extensionsUsed?: readonly string[];
  readonly extensionsRequired?: readonly string[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly scene?: number;
  readonly scenes?: readonly { readonly nodes?: readonly number[] }[];
  readonly nodes?: readonly GltfNode[];
  readonly meshes?: readonly { readonly primitives?: readonly GltfPrimitive[] }[];
  readonly accessors?: readonly GltfAccessor[];
  readonly bufferViews?: readonly GltfBufferView[];
  readonly buffers?: readonly GltfBuffer[];
  readonly images?: readonly GltfImage[];
  readonly textures?: readonly {
    readonly source?: number;
    readonly sampler?: number;
    readonly extensions?: Readonly<Record<string, { readonly source?: number } | undefined>>;
  }[];
  readonly samplers?: readonly unknown[];
  readonly materials?: readonly unknown[];
  readonly skins?: readonly { readonly joints?: readonly number[] }[];
  readonly animations?: readonly GltfAnimation[];
}

/** A node of the scene. */
export interface GltfNode {
  readonly children?: readonly number[];
  readonly mesh?: number;
  readonly skin?: number;
  readonly camera?: number;
  readonly matrix?: readonly number[];
  readonly translation?: readonly number[];
  readonly rotation?: readonly number[];
  readonly scale?: readonly number[];
}

/** One drawn piece of a mesh. */
export interface GltfPrimitive {
  readonly attributes?: Readonly<Record<string, number>>;
  readonly indices?: number;
  readonly material?: number;
  readonly mode?: number;
  readonly targets?: readonly Readonly<Record<string, number>>[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Numbers in a buffer. */
export interface GltfAccessor {
  readonly bufferView?: number;
  readonly byteOffset?: number;
  readonly componentType?: number;
  readonly count?: number;
  readonly type?: string;
  readonly sparse?: {
    readonly count?: number;
    readonly indices?: GltfAccessor;
    readonly values?: GltfAccessor;
  };
}

/** A stretch of a buffer. */
export interface GltfBufferView {
  readonly buffer?: number;
  readonly byteOffset?: number;
  readonly byteLength?: number;
  readonly byteStride?: number;
  readonly extensions?: Readonly<Record<string, GltfCompressedView | undefined>>;
}

/** A stretch of a buffer, compressed by meshopt. */
export interface GltfCompressedView {
  readonly buffer?: number;
  readonly byteOffset?: number;
  readonly byteLength?: number;
  readonly byteStride?: number;
  readonly count?: number;
}

/** A buffer, inside the file or beside it. */
export interface GltfBuffer { readonly uri?: string; readonly byteLength?: number }

/** A picture, inside the file or beside it. */
export interface GltfImage {
  readonly uri?: string;
  readonly bufferView?: number;
  readonly mimeType?: string;
  readonly name?: string;
}

/** A movement. */
export interface GltfAnimation {
  readonly channels?: readonly {
    readonly sampler?: number;
    readonly target?: { readonly node?: number; readonly path?: string };
  }[];
  readonly samplers?: readonly { readonly input?: number; readonly output?: number }[];
}
