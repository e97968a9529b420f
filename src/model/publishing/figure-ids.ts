// A figure has a main drawing, of all rows that are not simulated; one of all its rows, a step away; and one of what
// each later survey found. The last two have names of their own.

const suffix = '-simulated';

/** Whether an id names the drawing of a figure that holds simulated rows. */
export const isSimulatedId = (id: string): boolean => id.endsWith(suffix);

/** The id of the drawing with simulated rows, such as "census-simulated"; files have it as their name. */
export const simulatedId = (id: string): string => `${id}${suffix}`;

/** The id of the main drawing that one with simulated rows belongs to. */
export const mainId = (id: string): string =>
  isSimulatedId(id) ? id.slice(0, -suffix.length) : id;

/**
 * The id of the drawing of what a later survey found, such as "bands-later-survey-2026": its page, files and embeds
 * have it as their name.
 * @param source id of the survey in the table of sources
 */
export const laterId = (id: string, source: string): string =>
  `${id}-later-${source.toLowerCase()}`;

/** Whether a file, by its name, is a drawing that a page shows once a reader opens it: "census-simulated-904.svg". */
export const isPictureOfPage = (file: string): boolean => /-simulated-\d+\.svg$/.test(file);

/** Whether a path, with or without its slash in front, is that of something that holds simulated rows. */
export const isSimulatedPath = (path: string): boolean =>
  /-simulated[.-]|(?:^|\/)simulated\/(?:index\.html)?$/.test(path);

/** Path of the page of a drawing, from the top of the site. */
export const figurePath = (id: string): string =>
  isSimulatedId(id) ? `/figures/${mainId(id)}/simulated/` : `/figures/${id}/`;
