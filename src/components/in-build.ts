import {derived} from '../model/derived.ts';

/**
 * What a function makes of a thing, made once in a build. While somebody writes it is made anew each time, as a text
 * may have changed that is no part of the thing.
 */
export const onceInBuild = <Of extends object, Made>(make: (of: Of) => Made): ((of: Of) => Made) =>
  import.meta.env.PROD ? derived(make) : make;
