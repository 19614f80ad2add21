export { searchPl as messages } from '../i18n/search-pl.ts';
export { pl as language } from './languages/pl.ts';
