import type { Accessor, Document, Material, Mesh, Node, Texture } from '@gltf-transform/core';
import { Document as NewDocument, getBounds, WebIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS, KHRMaterialsVariants } from '@gltf-transform/extensions';
import draco from 'draco3dgltf';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import sharp from 'sharp';

/** A picture of noise, which no format makes small: `[width, height]` pixels. */
export async function noise(width: number, height: number): Promise<Buffer> {
  return sharp({
    create: {
      width, height, channels: 3, background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  }).png().toBuffer();
}

/**
 * A clay pot with all that a model may hold besides its shape: a lid that opens, a face that
 * smiles, bones, two looks of which one needs a second set of texture coordinates, a hinge without
 * a shape, names, rights and notes. It measures 2 × 2 × 2.
 */
export async function pot(): Promise<Document> {
  const document = new NewDocument();
  const root = document.getRoot();
  Object.assign(root.getAsset(), {
    copyright: 'CC0-1.0 Example Museum', extras: { title: 'A pot', author: 'Example Museum' },
  });
  document.createBuffer();
  const scene = document.createScene('Room');
  const clay = material(document, 'Clay', texture(document, 'clay', await noise(64, 32)), 0);
  const bronze = material(document, 'Bronze', texture(document, 'bronze', await noise(32, 32)), 1);
  const ball = sphere(document, 'Ball', 128, clay);
  offerVariants(document, ball, [['Clay', clay], ['Bronze', bronze]]);
  const body = document.createNode('Body').setMesh(ball).setExtras({ part: 1 });
  const hinge = document.createNode('Hinge').setTranslation([0, 0.5, 0]).setExtras({ hinge: true });
  const lid = document.createNode('Lid').setMesh(sphere(document, 'Lid', 16, clay))
    .setScale([0.2, 0.2, 0.2]);
  const place = document.createNode('Place');
  scene.addChild(body.addChild(hinge.addChild(lid))).addChild(place);
  scene.addChild(face(document)).addChild(boned(document, clay));
  move(document, 'open', lid, 'rotation', [0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1]);
  // In a model whose numbers are small, a movement of 0.00005 may be all there is to see.
  move(document, 'breathe', place, 'translation', [0, 5e-4, 0, 0, 5.5e-4, 0, 0, 5e-4, 0]);
  return document;
}

/** The model as a GLB, with nothing packed. */
export async function toGlb(document: Document): Promise<Uint8Array> {
  return (await io()).writeBinary(document);
}

/** What a GLB holds, all unpacked. */
export async function fromGlb(glb: Uint8Array): Promise<Document> {
  return (await io()).readBinary(new Uint8Array(glb));
}

/** All of a model that is not shape or picture, so that two can be held against each other. */
export function meaning(document: Document): Record<string, unknown> {
  const root = document.getRoot();
  const named = root.listNodes().filter((node) => node.getName() !== '');
  const [variants] = root.listExtensionsUsed()
    .filter((one): one is KHRMaterialsVariants => one instanceof KHRMaterialsVariants);
  return {
    copyright: root.getAsset().copyright, extras: root.getAsset()['extras'],
    scenes: root.listScenes().map((scene) => scene.getName()),
    nodes: named.sort((a, b) => a.getName().localeCompare(b.getName()))
      .map((node) => [node.getName(), node.getExtras()]),
    materials: root.listMaterials().map((one) => one.getName()).sort(),
    variants: variants?.listVariants().map((one) => one.getName()),
    clips: root.listAnimations().map((one) => [one.getName(), ...one.listChannels()
      .map((channel) => [
        channel.getTargetNode()?.getName(), channel.getTargetPath(),
        ...[channel.getSampler()?.getOutput()].map((keys) => keys ? reach(keys) : 'nowhere'),
      ])]),
    bones: root.listSkins().map((skin) => skin.listJoints().map((joint) => joint.getName())),
    morphs: root.listMeshes().filter((mesh) => mesh.listPrimitives()[0]?.listTargets().length)
      .map((mesh) => [mesh.getExtras(), mesh.getWeights()]),
    box: root.listScenes().map((scene) => Object.values(getBounds(scene)).flat()
      .map((number) => Math.round(number * 500) / 500 + 0)),
  };
}

async function io(): Promise<WebIO> {
  const [decoder, encoder] = await Promise.all([
    draco.createDecoderModule(), draco.createEncoderModule(),
  ]);
  return new WebIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({
    'draco3d.decoder': decoder, 'draco3d.encoder': encoder,
    'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder,
  });
}

function numbers(document: Document, type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4', list: number[]):
Accessor {
  const [buffer] = document.getRoot().listBuffers();
  return document.createAccessor().setType(type).setArray(new Float32Array(list))
    .setBuffer(buffer ?? null);
}

const texture = (document: Document, name: string, png: Buffer): Texture =>
  document.createTexture(name).setImage(new Uint8Array(png)).setMimeType('image/png');

function material(document: Document, name: string, image: Texture, texCoord: number): Material {
  const made = document.createMaterial(name).setBaseColorTexture(image);
  made.getBaseColorTextureInfo()?.setTexCoord(texCoord);
  return made;
}

/** A ball of radius 1, in so many steps round, with two sets of texture coordinates. */
export function sphere(document: Document, name: string, steps: number, look: Material): Mesh {
  const points: number[] = [];
  const places: number[] = [];
  const corners: number[] = [];
  for (let row = 0; row <= steps; row += 1) {
    for (let column = 0; column <= steps; column += 1) {
      const [down, round] = [Math.PI * row / steps, 2 * Math.PI * column / steps];
      points.push(
        Math.sin(down) * Math.cos(round), Math.cos(down), Math.sin(down) * Math.sin(round),
      );
      places.push(column / steps, row / steps);
      if (row === steps || column === steps) continue;
      const at = row * (steps + 1) + column;
      corners.push(at, at + 1, at + steps + 1, at + 1, at + steps + 2, at + steps + 1);
    }
  }
  const [buffer] = document.getRoot().listBuffers();
  const indices = document.createAccessor().setType('SCALAR').setBuffer(buffer ?? null)
    .setArray(new Uint16Array(corners));
  return document.createMesh(name).addPrimitive(document.createPrimitive()
    .setIndices(indices).setMaterial(look)
    .setAttribute('POSITION', numbers(document, 'VEC3', points))
    .setAttribute('NORMAL', numbers(document, 'VEC3', points))
    .setAttribute('TEXCOORD_0', numbers(document, 'VEC2', places))
    .setAttribute('TEXCOORD_1', numbers(document, 'VEC2', places.map((one) => 1 - one))));
}

function offerVariants(document: Document, mesh: Mesh, looks: [string, Material][]): void {
  const extension = document.createExtension(KHRMaterialsVariants);
  const list = extension.createMappingList();
  for (const [name, look] of looks) {
    list.addMapping(
      extension.createMapping().setMaterial(look).addVariant(extension.createVariant(name)),
    );
  }
  mesh.listPrimitives()[0]?.setExtension('KHR_materials_variants', list);
}

/** A clip of two seconds, with what is so at its beginning, middle and end. */
function move(
  document: Document, name: string, node: Node, path: 'rotation' | 'translation', keys: number[],
): void {
  const sampler = document.createAnimationSampler()
    .setInput(numbers(document, 'SCALAR', [0, 1, 2]))
    .setOutput(numbers(document, path === 'rotation' ? 'VEC4' : 'VEC3', keys));
  document.createAnimation(name).addSampler(sampler).addChannel(
    document.createAnimationChannel().setTargetNode(node).setTargetPath(path).setSampler(sampler),
  );
}

/** How far a clip moves what it moves. */
function reach(keys: Accessor): string {
  const [least, most] = [keys.getMinNormalized([]), keys.getMaxNormalized([])];
  return Math.hypot(...most.map((value, axis) => value - (least[axis] ?? 0))).toPrecision(1);
}

/** A triangle that can smile. */
function face(document: Document): Node {
  const target = document.createPrimitiveTarget('smile')
    .setAttribute('POSITION', numbers(document, 'VEC3', [0, 0.1, 0, 0, 0, 0, 0, 0.1, 0]));
  const mesh = document.createMesh('Face').setExtras({ targetNames: ['smile'] }).setWeights([0.5])
    .addPrimitive(document.createPrimitive().addTarget(target).setAttribute(
      'POSITION', numbers(document, 'VEC3', [0, 0, 0.9, 0.2, 0, 0.9, 0, 0.2, 0.9]),
    ));
  return document.createNode('Face').setMesh(mesh);
}

/** A ball on a bone whose matrix is left out, as the standard allows. */
function boned(document: Document, look: Material): Node {
  const mesh = sphere(document, 'Arm', 8, look);
  const shape = mesh.listPrimitives()[0];
  const count = shape?.getAttribute('POSITION')?.getCount() ?? 0;
  const [buffer] = document.getRoot().listBuffers();
  const bones = document.createAccessor().setType('VEC4').setBuffer(buffer ?? null)
    .setArray(new Uint8Array(count * 4));
  const weights = Array.from({ length: count }, () => [1, 0, 0, 0]).flat();
  shape?.setAttribute('JOINTS_0', bones)
    .setAttribute('WEIGHTS_0', numbers(document, 'VEC4', weights));
  const bone = document.createNode('Bone');
  return document.createNode('Arm').setMesh(mesh).addChild(bone)
    .setSkin(document.createSkin('Bones').addJoint(bone));
}
