// A thread that draws pictures, one after the other; `picture-threads.ts` starts it.
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {parentPort} from 'node:worker_threads';
import {Resvg} from '@resvg/resvg-js';
import {palettePng} from './palette-png.ts';

/** What to draw. */
export interface Order {
  /** An SVG file that stands alone. */
  readonly svg: string;
  /** Width of the picture in px. */
  readonly width: number;
  readonly face: string;
  /** Paths of the face's files. The rasteriser reads no style sheet, so not those in the SVG. */
  readonly fontFiles: readonly string[];
}

export type Answer = {readonly bytes: Uint8Array} | {readonly problem: string};

function drawn({svg, width, face, fontFiles}: Order): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: {mode: 'width', value: width},
    background: '#fff',
    font: {
      fontFiles: [...fontFiles],
      loadSystemFonts: false,
      defaultFontFamily: face,
      sansSerifFamily: face,
    },
  }).render();
  const {buffer, byteOffset, byteLength} = image.pixels;
  return palettePng(new Int32Array(buffer, byteOffset, byteLength / 4), image.width);
}

function answerTo(order: Order): Answer {
  try {
    return {bytes: drawn(order)};
  } catch (error) {
    return {problem: error instanceof Error ? error.message : String(error)};
  }
}

setFlagsFromString('--expose-gc');
/** Pixels lie where the engine does not count them: left to itself, it lets those of hundreds of pictures pile up. */
const letGo = runInNewContext('gc') as (options: {type: 'minor'}) => void;

parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(answerTo(order));
  setImmediate(() => letGo({type: 'minor'}));
});
