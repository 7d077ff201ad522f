/** Words of a unit that may stand behind a number or a title, as plain words. @internal */
export const unitWords: Readonly<Record<string, RegExp>> = {
  persons: /^(?:klient\w{0,3}|osob\w{0,2}|lidi|uzivatel\w{0,3}|zadatel\w{0,3}|zajemc\w{0,2}|clients?|persons?|people|users?)$/,
  "bed-day": /^(?:luzkod\w{1,4}|bed days?)$/,
  contact: /^(?:kontakt\w{0,2}|contacts?)$/,
  interv: /^(?:intervenc\w{1,3}|interventions?)$/,
  call: /^(?:hovor\w{0,2}|calls?)$/,
  hour: /^(?:h|hod|hodin\w?|hours?)$/,
  FTE: /^(?:uv|uvazek|uvazk\w{1,2}|fte)$/,
  luzka: /^(?:luzk[ao]|luzek|beds?)$/,
  "1/week": /^(?:x|krat|(?:x |krat )?(?:tydne|za tyden)|times a week|per week)$/,
};
