// A figure has two drawings at most: the main one, of all rows that are not simulated, and one of all its rows, which
// stands a step away under a name of its own.

const suffix = '-simulated';

/** Whether an id names the drawing of a figure that holds simulated rows. */
export const isSimulatedId = (id: string): boolean => id.endsWith(suffix);

/** The id of the drawing with simulated rows, such as "census-simulated"; files have it as their name. */
export const simulatedId = (id: string): string => `${id}${suffix}`;

/** The id of the main drawing that one with simulated rows belongs to. */
export const mainId = (id: string): string =>
  isSimulatedId(id) ? id.slice(0, -suffix.length) : id;

/** Whether a file, by its name, is a drawing that a page shows once a reader opens it: "census-simulated-904.svg". */
export const isPictureOfPage = (file: string): boolean => /-simulated-\d+\.svg$/.test(file);

/** Whether a path, with or without its slash in front, is that of something that holds simulated rows. */
export const isSimulatedPath = (path: string): boolean =>
  /-simulated[.-]|(?:^|\/)simulated\/(?:index\.html)?$/.test(path);

/** Path of the page of a drawing, from the top of the site. */
export const figurePath = (id: string): string =>
  isSimulatedId(id) ? `/figures/${mainId(id)}/simulated/` : `/figures/${id}/`;
