/**
 * Yearly reports of 28 homes for seniors, MADE UP: no such home exists. The structure is that of real reports (bed-days, staff, costs, revenues by
 * origin and payer), the amounts are of a realistic size. Money in whole crowns here, in whole haléře in the records.
 */
import * as k from "kpss";

/** What one invented home reported for 2025. */
export interface SyntheticHome {
  readonly id: string;
  readonly name: string;
  readonly entrustment: string;
  readonly targetGroup: string;
  readonly year: k.ServiceYear;
  /** Bed-days of residents in degrees III and IV of dependence [bed-day] */
  readonly heavyBedDays: number;
}

/** Beds, bed-days used and available, of them of degrees III and IV, clients, FTE direct and total, costs, of them wages, then revenues. */
type Row = readonly [
  name: string,
  ...figures: readonly [beds: number, used: number, available: number, heavy: number, clients: number, fteDirect: number, fteTotal: number],
  ...costs: readonly [costs: number | null, wages: number | null],
  ...revenues: readonly [user: number, insurance: number, state: number, region: number, municipalities: number | null, other: number],
];

// biome-ignore format: a table, one home a row
const ROWS: readonly Row[] = [
  ["Domov Akát", 48, 16_715, 17_520, 10_652, 63, 21.9, 34.2, 31_667_900, 21_071_100, 16_716_300, 2_421_600, 9_055_400, 538_600, 2_369_400, 57_800],
  ["Domov Bříza", 60, 20_977, 21_900, 12_808, 81, 25.6, 40.0, 36_323_100, 24_135_300, 22_000_300, 3_799_400, 7_773_000, 672_600, 1_670_800, 235_900],
  ["Domov Buk", 36, 12_525, 13_140, 6392, 50, 14.7, 24.0, 22_561_300, 14_409_900, 12_407_600, 1_980_300, 6_524_800, 296_500, 1_182_700, 83_000],
  ["Domov Cedr", 84, 29_186, 30_660, 17_633, 113, 44.1, 62.1, 58_491_000, 37_182_400, 30_444_200, 3_556_300, 17_858_800, 918_700, 4_734_100, 241_900],
  ["Domov Dřín", 42, 12_908, 15_330, 9006, 57, 16.8, 26.7, 25_287_500, 15_989_800, 13_172_200, 2_022_100, 8_135_100, 690_000, 1_187_200, 33_600],
  ["Domov Dub", 75, 26_177, 27_375, 15_986, 94, 32.0, 48.6, 44_498_700, 29_674_200, 26_784_900, 4_000_900, 9_996_200, 504_700, 2_713_600, 235_300],
  ["Domov Fíkus", 18, 6215, 6570, 3829, 23, 9.1, 14.6, 15_970_400, 8_707_900, 6_179_300, 815_400, 6_685_100, 582_700, 1_519_700, 59_200],
  ["Domov Habr", 96, 33_603, 35_040, 22_346, 136, 42.0, 62.2, 58_884_800, 39_152_700, 33_501_600, 6_066_600, 13_992_600, 1_064_100, 3_228_800, 295_000],
  ["Domov Hloh", 52, 18_237, 18_980, 11_154, 70, 22.3, 35.3, 33_137_200, 21_512_300, 18_401_300, 2_752_100, 9_392_400, 487_800, 1_651_100, 53_400],
  ["Domov Hrušeň", 64, 22_383, 23_360, 14_098, 88, 29.2, 43.2, 40_103_500, 25_940_500, 23_298_700, 3_562_200, 9_651_600, 456_900, 2_615_700, 75_900],
  ["Domov Jabloň", 58, 20_406, 21_170, 12_890, 75, 25.2, 37.8, 35_582_300, 23_032_300, 21_195_500, 3_681_700, 9_258_400, 510_800, 1_985_200, 181_800],
  ["Domov Jalovec", 120, 42_157, 43_800, 26_396, 164, 51.9, 77.8, 72_370_800, 48_298_900, 43_647_100, 6_598_200, 16_475_000, 1_189_000, 3_952_400, 176_900],
  ["Domov Jasan", 45, 15_783, 16_425, 11_048, 59, 19.0, 30.3, 28_852_100, 19_175_300, 16_261_100, 2_615_300, 7_276_700, 639_700, 1_518_100, 136_800],
  ["Domov Javor", 72, 25_778, 26_280, 18_154, 96, 33.7, 48.5, 45_543_400, 29_090_300, 26_215_000, 3_713_300, 11_873_800, 993_300, 2_024_000, 85_600],
  ["Domov Jedle", 30, 10_649, 10_950, 5193, 41, 14.2, 22.1, 20_940_400, 13_429_700, 10_956_000, 1_278_700, 6_733_400, 270_600, 1_498_200, 56_300],
  ["Domov Jeřáb", 90, 32_284, 32_850, 17_377, 115, 44.0, 63.2, 59_813_200, 38_077_100, 32_946_400, 5_135_000, 15_839_200, 1_318_200, 3_898_400, 330_800],
  ["Domov Jilm", 50, 17_541, 18_250, 12_398, 66, 23.7, 36.5, 34_055_900, 22_033_300, 17_751_100, 3_145_000, 10_071_600, 494_300, 1_932_500, 156_500],
  ["Domov Kaštan", 68, 23_632, 24_820, 11_549, 86, 31.5, 47.1, 43_468_100, 28_461_600, 23_466_200, 4_174_900, 12_389_900, 541_000, null, 55_800],
  ["Domov Lípa", 104, 37_082, 37_960, 19_565, 128, 50.3, 70.4, 69_971_200, 44_558_800, 36_861_400, 4_820_500, 22_567_700, 936_700, 4_178_900, 301_800],
  ["Domov Líska", 40, 11_636, 14_600, 8532, 54, 15.0, 25.2, 23_897_400, 15_080_700, 11_556_200, 1_832_900, 7_789_500, 530_600, 1_845_800, 65_500],
  ["Domov Modřín", 55, 18_797, 20_075, 9630, 68, 22.7, 36.6, null, 22_702_200, 19_047_000, 3_029_800, 10_129_800, 866_400, 1_811_800, 219_100],
  ["Domov Olše", 135, 46_250, 49_275, 32_926, 176, 59.0, 87.5, 80_418_300, 53_938_400, 48_446_900, 7_455_400, 19_409_400, 1_569_600, 4_031_100, 486_500],
  ["Domov Ořešák", 24, 8576, 8760, 5942, 31, 12.5, 19.5, 19_495_200, 11_872_900, 8_592_800, 1_496_500, 7_470_300, 521_000, 1_224_700, 75_300],
  ["Domov Platan", 80, 26_997, 29_200, 12_184, 114, 28.9, 47.8, 46_144_700, 30_128_300, 26_666_100, 4_386_700, 11_815_600, 804_300, 1_949_300, 205_000],
  ["Domov Rakyta", 150, 53_595, 54_750, 28_035, 215, 69.4, 101.9, 92_509_800, 61_207_600, 56_167_000, 9_010_900, 20_893_700, 928_200, 4_133_900, 527_200],
  ["Domov Smrk", 62, 21_211, 22_630, 14_152, 88, 28.1, 43.1, 39_365_100, 26_337_200, 21_988_500, 3_898_300, 10_163_100, 609_400, 2_065_800, 235_700],
  ["Domov Tis", 38, 12_816, 13_870, 6927, 51, 15.2, 24.1, 23_747_200, 15_051_200, 12_728_600, 1_796_600, 7_632_100, 552_400, 2_065_700, 78_400],
  ["Domov Topol", 46, 15_781, 16_790, 8506, 59, 19.8, 30.7, 28_716_600, 18_952_200, 16_000_300, 2_823_600, 7_853_000, 303_400, 1_446_500, 142_900],
];

/** Two homes for people with dementia: another group, never compared with the rest. */
const DEMENTIA: readonly string[] = ["Domov Jilm", "Domov Topol"];

const haler = (crowns: number | null): number | null => (crowns === null ? null : crowns * 100);

/** The invented homes; the first two belong to one provider with one entrustment. */
export const syntheticHomes: readonly SyntheticHome[] = ROWS.map((row, at) => {
  const [name, beds, bedDaysUsed, bedDaysAvailable, heavyBedDays, clients, fteDirect, fteTotal, costs, wages] = row;
  const [user, insurance, state, region, municipalities, other] = row.slice(10) as readonly (number | null)[] as readonly number[];
  const id = `91000${String(at + 1).padStart(2, "0")}`;
  const listed: k.Revenues = {
    ...{ "user/user": haler(user ?? null), "insurance/insurance": haler(insurance ?? null), "state/kraj": haler(state ?? null) },
    ...{ "kraj/kraj": haler(region ?? null), "obec/obec": haler(municipalities ?? null), "other/other": haler(other ?? null) },
  };
  return {
    ...{ id, name, entrustment: `P-${String(Math.max(1, at)).padStart(2, "0")}/2025` },
    targetGroup: DEMENTIA.includes(name) ? "osoby-zijici-s-demenci" : "seniori",
    heavyBedDays,
    year: k.serviceYear({
      ...{ service: k.serviceRegistrationId(id), period: k.year(2025), beds, bedDaysUsed, bedDaysAvailable, clients, fteDirect, fteTotal },
      ...{ costs: haler(costs), wageCosts: haler(wages), revenues: k.completeRevenues(listed) },
    }),
  };
});
