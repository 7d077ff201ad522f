// Set up before every test file of a time zone: the zone must really be the one that the project asks for.
const offsets: Readonly<Record<string, number>> = { "Pacific/Kiritimati": -14 * 60, "Pacific/Pago_Pago": 11 * 60 };

const zone = process.env["TZ"] ?? "";
const offset = new Date(0).getTimezoneOffset();
// Kiritimati changed sides of the date line in 1995; a day of this century tells.
const today = new Date("2023-06-01T00:00:00Z").getTimezoneOffset();
if (today !== offsets[zone]) throw new RangeError(`tests require the time zone ${zone}, got an offset of ${today} and ${offset} minutes`);
