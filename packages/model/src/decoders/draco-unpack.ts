/**
 * The worker that unpacks Draco geometry. The build puts Google's decoder before it, as one plain
 * script (`decoders/draco-worker.js`), which any policy lets a page start that lets it run scripts.
 *
 * In:  `{ wasm?: ArrayBuffer }` once, then `{ id, bytes, attributes: { name: [id, array type] } }`.
 * Out: `{ ready: true }` or `{ failed }`, then `{ id, index, attributes }` or `{ id, error }`.
 */
interface Attribute { num_components(): number }
interface Geometry { readonly ptr: number; num_points(): number; num_faces(): number }
interface Status { ok(): boolean; error_msg(): string }
interface Decoder {
  GetEncodedGeometryType(bytes: Int8Array): number;
  DecodeArrayToMesh(bytes: Int8Array, length: number, mesh: Geometry): Status;
  DecodeArrayToPointCloud(bytes: Int8Array, length: number, cloud: Geometry): Status;
  GetAttributeByUniqueId(geometry: Geometry, id: number): Attribute;
  GetAttributeDataArrayForAllPoints(
    geometry: Geometry, attribute: Attribute, type: number, length: number, pointer: number,
  ): void;
  GetTrianglesUInt32Array(geometry: Geometry, length: number, pointer: number): void;
}
interface Draco {
  readonly TRIANGULAR_MESH: number;
  readonly POINT_CLOUD: number;
  readonly HEAPF32: Float32Array<ArrayBuffer>;
  readonly Decoder: new () => Decoder;
  readonly Mesh: new () => Geometry;
  readonly PointCloud: new () => Geometry;
  destroy(thing: unknown): void;
  _malloc(length: number): number;
  _free(pointer: number): void;
}

declare const DracoDecoderModule: (options: {
  wasmBinary?: ArrayBuffer | undefined;
  onAbort(why: unknown): void;
  onModuleLoaded(draco: Draco): void;
}) => PromiseLike<unknown>;

const arrays = {
  Float32Array, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array,
};
type ArrayName = keyof typeof arrays;
/** @see draco `DataType` in draco_types.h */
const dracoTypes: Readonly<Record<ArrayName, number>> = {
  Int8Array: 1, Uint8Array: 2, Int16Array: 3, Uint16Array: 4, Int32Array: 5, Uint32Array: 6,
  Float32Array: 9,
};

interface Task {
  readonly id: number;
  readonly bytes: ArrayBuffer;
  readonly attributes: Readonly<Record<string, readonly [number, ArrayName]>>;
}

interface Scope {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: (event: MessageEvent<Task & { wasm?: ArrayBuffer }>) => void;
}

let draco: Draco | undefined;
const scope = globalThis as unknown as Scope; // a worker's own, whose types are not the page's

scope.onmessage = ({ data }) => {
  if (!draco) { start(data.wasm); return; }
  try {
    const { index, attributes } = unpack(draco, data);
    const buffers = [index, ...attributes.map(({ array }) => array)]
      .map((array) => array?.buffer).filter((buffer) => buffer !== undefined);
    scope.postMessage({ id: data.id, index, attributes }, buffers);
  } catch (error) {
    scope.postMessage({ id: data.id, error: String(error) });
  }
};

function start(wasm: ArrayBuffer | undefined): void {
  const failed = (why: unknown): void => scope.postMessage({ failed: String(why) });
  try {
    // Google's decoder would throw where nobody catches it.
    if (wasm) new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    DracoDecoderModule({
      wasmBinary: wasm, onAbort: failed,
      onModuleLoaded: (loaded) => {
        draco = loaded;
        scope.postMessage({ ready: true });
      },
    });
  } catch (error) { failed(error); }
}

function unpack(draco: Draco, { bytes, attributes }: Task) {
  const decoder = new draco.Decoder();
  const packed = new Int8Array(bytes);
  const isMesh = decoder.GetEncodedGeometryType(packed) === draco.TRIANGULAR_MESH;
  const geometry = isMesh ? new draco.Mesh() : new draco.PointCloud();
  try {
    const status = isMesh ? decoder.DecodeArrayToMesh(packed, packed.length, geometry)
      : decoder.DecodeArrayToPointCloud(packed, packed.length, geometry);
    if (!status.ok() || geometry.ptr === 0) throw new Error(status.error_msg());
    return {
      index: isMesh ? indexOf(draco, decoder, geometry) : undefined,
      attributes: Object.entries(attributes).map(([name, [id, type]]) => {
        const attribute = decoder.GetAttributeByUniqueId(geometry, id);
        const size = attribute.num_components();
        const length = geometry.num_points() * size;
        const bytesNeeded = length * arrays[type].BYTES_PER_ELEMENT;
        const pointer = draco._malloc(bytesNeeded);
        decoder.GetAttributeDataArrayForAllPoints(
          geometry, attribute, dracoTypes[type], bytesNeeded, pointer);
        const array = new arrays[type](draco.HEAPF32.buffer, pointer, length).slice();
        draco._free(pointer);
        return { name, size, array };
      }),
    };
  } finally {
    draco.destroy(geometry);
    draco.destroy(decoder);
  }
}

function indexOf(draco: Draco, decoder: Decoder, geometry: Geometry): Uint32Array<ArrayBuffer> {
  const length = geometry.num_faces() * 3;
  const pointer = draco._malloc(length * 4);
  decoder.GetTrianglesUInt32Array(geometry, length * 4, pointer);
  const index = new Uint32Array(draco.HEAPF32.buffer, pointer, length).slice();
  draco._free(pointer);
  return index;
}
