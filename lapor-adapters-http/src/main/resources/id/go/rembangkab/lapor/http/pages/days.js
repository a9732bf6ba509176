// Working days and how a deadline is told in words. The days off come from the calendar's own API.
import * as api from './api.js';
import {say} from './words.js';

const off = new Map();
const ZONE = 'Asia/Jakarta';
const DAY = 86_400_000;

export const today = () => new Intl.DateTimeFormat('en-CA', {timeZone: ZONE}).format(new Date());
const next = (date) => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);

async function yearOf(date) {
  const year = date.slice(0, 4);
  if (!off.has(year)) {
    off.set(year, api.calendarYear(year).then((known) => new Map(known.days_off.map((day) => [day.date, day]))));
  }
  return off.get(year);
}

// Why nobody works that day, or nothing if somebody does.
export async function dayOff(date) {
  const decreed = (await yearOf(date)).get(date);
  if (decreed) return decreed.reason === 'EXTRA_WORKING_DAY' ? undefined : decreed.name;
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === 6 ? say('day.weekend') : undefined;
}

// How many working days d with from < d <= to.
export async function workingDays(from, to) {
  let count = 0;
  for (let day = next(from); day <= to; day = next(day)) {
    if (!(await dayOff(day))) count++;
  }
  return count;
}

export const longDate = (date) =>
  new Intl.DateTimeFormat(api.speak(), {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}).format(new Date(date)).replace(',', '');
export const moment = (instant) =>
  new Intl.DateTimeFormat(api.speak(), {dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE}).format(new Date(instant));

// "2 hari kerja lagi, Jumat 11 April"
export async function deadline(clock) {
  if (clock.status === 'PAUSED') return {text: say('clock.paused'), look: 'still', part: 0};
  if (!clock.due) return {text: '', look: 'still', part: 0};
  const due = Date.parse(clock.due);
  const now = Date.now();
  const begun = Date.parse(clock.started);
  const part = Math.max(0, Math.min(1, (due - now) / (due - begun)));
  if (!clock.last_day) {
    const minutes = Math.round((due - now) / 60_000);
    const text = minutes < 0 ? say('clock.late.since', moment(clock.due)) : say('clock.minutes', minutes);
    return {text, look: minutes < 0 ? 'late' : minutes < 5 ? 'soon' : 'good', part};
  }
  if (now >= due) {
    const days = await workingDays(clock.last_day, today());
    return {text: `${say('clock.late', days)}, ${longDate(clock.last_day)}`, look: 'late', part: 0};
  }
  const days = await workingDays(today(), clock.last_day);
  const text = days === 0 ? say('clock.today') : say('clock.left', days);
  return {text: `${text}, ${longDate(clock.last_day)}`, look: days <= 1 ? 'soon' : 'good', part};
}
