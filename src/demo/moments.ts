/** Times in a made-up world: all relative to its now, most of them in office hours. */
import { addDays, type Instant, type LocalDate, shanghaiDate, startOfDay } from '../shared/time'
import type { Random } from './random'

export const day = 86_400_000
export const minute = 60_000

/** How far back orders go: two years. */
export const daysOfHistory = 720

export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString()

export const later = (instant: Instant, milliseconds: number): Instant => instantAt(Date.parse(instant) + milliseconds)

export const earlier = (instant: Instant, milliseconds: number): Instant => later(instant, -milliseconds)

/** The earlier of two times; null never comes. */
export const firstOf = (one: Instant, other: Instant | null): Instant => (other !== null && other < one ? other : one)

export const dateBefore = (now: Instant, days: number): LocalDate => addDays(shanghaiDate(now), -days)

/** Between 9 and 18 o'clock in Shanghai. */
export const inOfficeHours = (date: LocalDate, random: Random): Instant =>
  later(startOfDay(date), Math.floor(random.between(9, 18) * 60 * minute))

/** A moment between two others. */
export const sometime = (from: Instant, to: Instant, random: Random): Instant =>
  instantAt(Math.floor(random.between(Date.parse(from), Date.parse(to))))
