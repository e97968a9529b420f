import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Setting} from '../../figures/render/standalone.ts';
import {projectFolder} from '../../project-folder.ts';
import {face, measure} from './font.ts';

let kept: Setting | undefined;

/**
 * What files that stand alone are set with: the style sheets of the pages, so that colours are stated once, and
 * the face.
 */
export function setting(): Setting {
  kept ??= {
    style: ['tokens.css', 'drawing.css', 'drawing-marks.css']
      .map((name) => readFileSync(join(projectFolder(), 'src', 'styles', name), 'utf8'))
      .join('\n'),
    face,
    measure,
  };
  return kept;
}
