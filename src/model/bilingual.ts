/** A text in both languages of the library (dvojjazyčný text). */
export interface Bilingual {
  readonly cs: string;
  readonly en: string;
}
