/**
 * The releases of the tz data since 2022e that changed an offset between 1995 and 2037, as moment-timezone brought
 * them: which names, and from what instant on.
 */
import { at } from './calendar.js'

export interface Release {
  readonly version: string
  readonly from: number
  readonly zones: string
}

const changed = (version: string, from: string, zones: string): Release => ({ version, from: at(from), zones })

export const releases: ReadonlyArray<Release> = [
  changed('2022g', '1995-01-01T00:00Z', 'America/Pangnirtung America/Rainy_River'),
  changed('2022g', '2022-10-30T08:00Z', 'America/Chihuahua America/Ojinaga'),
  changed('2022g', '2022-11-12T14:00Z', 'Pacific/Fiji'),
  changed('2022g', '2023-04-02T08:00Z', 'America/Bahia_Banderas America/Mazatlan America/Merida America/Mexico_City America/Monterrey'),
  changed('2022g', '2023-04-02T08:00Z', 'Mexico/BajaSur Mexico/General'),
  changed('2022g', '2023-10-29T01:00Z', 'America/Godthab America/Nuuk'),
  changed('2023b', '2023-03-25T00:00Z', 'Asia/Gaza Asia/Hebron'),
  changed('2023b', '2023-04-23T02:00Z', 'Africa/Casablanca Africa/El_Aaiun'),
  changed('2023b', '2023-04-27T22:00Z', 'Africa/Cairo Egypt'),
  changed('2023b', '2024-03-31T01:00Z', 'America/Godthab America/Nuuk'),
  changed('2023c', '2023-03-25T22:00Z', 'Asia/Beirut'),
  changed('2023d', '1995-01-01T00:00Z', 'Antarctica/Vostok'),
  changed('2023d', '2021-03-13T13:00Z', 'Antarctica/Casey'),
  changed('2023d', '2024-03-31T01:00Z', 'America/Scoresbysund'),
  changed('2024a', '2024-02-29T18:00Z', 'Asia/Almaty Asia/Qostanay'),
  changed('2024a', '2024-04-13T00:00Z', 'Asia/Gaza Asia/Hebron'),
  changed('2024b', '1995-01-01T00:00Z', 'America/Cancun Asia/Choibalsan WET'),
  changed('2025a', '2025-03-23T03:00Z', 'America/Asuncion'),
  changed('2026a', '2022-03-27T00:00Z', 'Europe/Chisinau Europe/Tiraspol'),
  changed('2026b', '2026-11-01T09:00Z', 'America/Vancouver Canada/Pacific'),
  changed('2026c', '2026-09-20T01:00Z', 'Africa/Casablanca Africa/El_Aaiun'),
  changed('2026c', '2026-11-01T08:00Z', 'America/Edmonton America/Yellowknife Canada/Mountain'),
  changed('2026d', '2026-11-01T08:00Z', 'America/Inuvik'),
  changed('2026e', '2026-11-01T07:00Z', 'America/Rainy_River America/Winnipeg Canada/Central'),
  changed('2026f', '2026-11-01T05:00Z', 'America/Havana Cuba'),
]
