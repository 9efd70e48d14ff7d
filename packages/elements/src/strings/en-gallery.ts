import { en } from './en.js';

/** English UI words of galleries: whatever says one of them imports this file. */
export const gallery = {
  pictureOf: (index: number, count: number) => `Picture ${index} of ${count}`,
  pictures: 'Pictures',
  showPicture: (index: number) => `Show picture ${index}`,
};

Object.assign(en, gallery);
