import { chance, diceOf, pick, within } from './dice.rules.ts';

const [WIDTH, HEIGHT] = [800, 600];
const SKIES = ['#cfe3ea', '#e9dfc8', '#d6e6d5', '#dcd9ea'];
const GROUND = ['#7f9a63', '#94865d', '#6f8f79'];
const CLOTHES = ['#a2262b', '#2a4b80', '#0e5a45', '#875f0a', '#3c3c3c'];

/** A drawn scene in place of a photo: mountains, a communal house or a banner, and people without faces. */
export function inventedPhoto(seed: number, subject: string): string {
  const dice = diceOf(seed, `photo ${subject}`);
  const ridge = (base: number, height: number): string => {
    const points = Array.from({ length: 9 }, (_, index) => `${index * 100},${base - within(dice, 0, height)}`);
    return `M0,${HEIGHT} L${points.join(' L')} L${WIDTH},${HEIGHT} Z`;
  };
  const people = Array.from({ length: within(dice, 5, 16) }, () => {
    const [x, y] = [within(dice, 60, 740), within(dice, 430, 540)];
    const cloth = pick(dice, CLOTHES);
    return `<circle cx="${x}" cy="${y}" r="9" fill="#4a3a2c"/><path d="M${x - 12},${y + 44} q12,-48 24,0 z" fill="${cloth}"/>`;
  });
  const house = within(dice, 180, 520);
  const building = chance(dice, 0.6)
    ? `<path d="M${house},400 l70,-240 l70,240 z" fill="#8a6a3a"/><rect x="${house + 10}" y="400" width="120" height="36" fill="#5d4526"/>`
    : `<rect x="${house - 60}" y="300" width="260" height="70" fill="#a2262b"/><rect x="${house - 56}" y="370" width="8" height="90" fill="#555"/><rect x="${house + 188}" y="370" width="8" height="90" fill="#555"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${pick(dice, SKIES)}"/>
<path d="${ridge(300, 170)}" fill="#6f8a94"/><path d="${ridge(380, 120)}" fill="#4f7263"/>
<rect y="420" width="${WIDTH}" height="180" fill="${pick(dice, GROUND)}"/>${building}${people.join('')}</svg>`;
}
