export { wordsIn } from '../../controllers/words.js';
