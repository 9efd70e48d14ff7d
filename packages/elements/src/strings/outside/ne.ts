import type { Figure, LampHeight, LampSide, LightName, OutsideStrings } from './en.js';

const from: Record<LampSide, string> = {
  front: 'अगाडिबाट', right: 'दायाँबाट', back: 'पछाडिबाट', left: 'बायाँबाट',
};
const towards: Record<LampSide, string> = {
  front: 'अलि अगाडितिर', right: 'अलि दायाँतिर', back: 'अलि पछाडितिर', left: 'अलि बायाँतिर',
};
const besides: Record<Figure, (size: string) => string> = {
  coin: (size) => `छेउको सिक्काको चौडाइ ${size}`,
  hand: (size) => `छेउको हातको लम्बाइ ${size}`,
  person: (size) => `छेउको मानिसको उचाइ ${size}`,
};

/** Nepali words of the tools that change how an object looks. */
export const ne = {
  surface: (title: string) => `सतह: ${title}`,
  play: 'चलाउनुहोस्',
  pause: 'रोक्नुहोस्',
  moment: 'क्षण',
  stepBack: 'अलि पछाडि',
  stepOn: 'अलि अगाडि',
  timeOf: (now: string, all: string) => `${all} मध्ये ${now}`,
  playing: (title: string) => `चलिरहेको छ: ${title}`,
  light: (name: LightName) => ({
    studio: 'स्टुडियोको प्रकाश', soft: 'नरम प्रकाश', raking: 'छेउको प्रकाश',
  })[name],
  lampSide: 'बत्ती कहाँ छ',
  lampLeft: 'बत्ती बायाँतिर',
  lampRight: 'बत्ती दायाँतिर',
  lampFrom: (main: LampSide, also: LampSide | undefined) =>
    (also ? `${from[main]}, ${towards[also]}` : from[main]),
  lampHeight: 'बत्तीको उचाइ',
  lampLower: 'बत्ती तल',
  lampHigher: 'बत्ती माथि',
  lampUp: (height: LampHeight) => (
    ['समतलमा', 'तल', 'अलि तल', 'बीचको उचाइमा', 'माथि', 'झन्डै ठीक माथि'][height] ?? ''),
  lampAt: (side: string, height: string) => `प्रकाश ${side}; बत्ती ${height} छ`,
  lampDrag: 'वा बत्तीलाई वस्तुको वरिपरि तान्नुहोस्।',
  sameSize: 'एउटै आकार',
  trueSizes: 'वास्तविक आकार',
  secondLost: 'दोस्रो वस्तु लोड हुन सकेन।',
  tall: (title: string, size: string) => `${title}: उचाइ ${size}`,
  wide: (title: string, size: string) => `${title}: चौडाइ ${size}`,
  figure: (figure: Figure) => ({ coin: 'सिक्का', hand: 'हात', person: 'मानिस' })[figure],
  besideTall: (object: string, figure: Figure, size: string) =>
    `वस्तुको उचाइ ${object}; ${besides[figure](size)}`,
  besideWide: (object: string, figure: Figure, size: string) =>
    `वस्तुको चौडाइ ${object}; ${besides[figure](size)}`,
  picture: 'अहिले देखिएको दृश्य, शीर्षक र श्रेयसहित, तस्बिरका रूपमा।',
  savePicture: 'तस्बिर सुरक्षित गर्नुहोस्',
  pictureSaved: (name: string) => `तस्बिर सुरक्षित भयो: ${name}`,
  pictureFailed: 'तस्बिर बनाउन सकिएन।',
  takeHome: 'यो वर्गतिर आफ्नो फोन तेर्स्याउनुहोस्; वस्तु फोनमा देखिन्छ र तस्बिर त्यहीँ लिन सकिन्छ।',
  square: 'यस पृष्ठको ठेगाना भएको वर्गाकार कोड',
} satisfies OutsideStrings;
