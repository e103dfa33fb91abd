/** The languages in which emvi speaks and renders. */
export type Language = 'nl' | 'en';

/** One thing said in both languages. */
export type InBoth<T> = Readonly<Record<Language, T>>;
