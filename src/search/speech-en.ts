export { searchEn as messages } from '../i18n/search-en.ts';
export { en as language } from './languages/en.ts';
