/*
 * Outlines of Lucide 1.62.0 (https://lucide.dev), one path each; circles, lines and rectangles are rewritten as path data.
 * ISC License, Copyright (c) 2026 Lucide Icons and Contributors. Those that come from Feather (clock, arrow-right, check,
 * x, alert-circle, alert-triangle, info, download, chevron-down, search, lock): MIT License, Copyright (c) 2013-present Cole Bemis.
 * Full texts: LICENSE.lucide in this folder.
 */

const circle = 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0'

export const alert = `${circle}M12 8v4M12 16h.01`
export const arrowRight = 'M5 12h14m-7-7 7 7-7 7'
export const ban = `${circle}M4.929 4.929 19.07 19.071`
export const bank =
  'M10 18v-7M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949zM14 18v-7M18 18v-7M3 22h18M6 18v-7'
export const camera =
  'M14.5 4h-5L7 7H4a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-3zM9 13a3 3 0 1 0 6 0 3 3 0 1 0-6 0'
export const check = 'M20 6 9 17l-5-5'
export const chevronDown = 'm6 9 6 6 6-6'
export const circleCheck = `${circle}m14-3-5.5 5.5L8 12`
export const clock = `${circle}M12 6v6l4 2`
export const copy =
  'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2'
export const cross = 'M18 6 6 18M6 6l12 12'
export const download = 'M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5'
export const info = `${circle}M12 16v-4M12 8h.01`
export const lock = 'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2M7 11V7a5 5 0 0 1 10 0v4'
export const offline =
  'M12 20h.01M8.5 16.429a5 5 0 0 1 7 0M5 12.859a10 10 0 0 1 5.17-2.69M19 12.859a10 10 0 0 0-2.007-1.523M2 8.82a15 15 0 0 1 4.177-2.643M22 8.82a15 15 0 0 0-11.288-3.764M2 2l20 20'
export const pause = 'M14 4h4v16h-4zM6 4h4v16H6z'
export const refresh =
  'M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8M21 3v5h-5M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16M8 16H3v5'
export const search = 'm21 21-4.34-4.34M3 11a8 8 0 1 0 16 0 8 8 0 1 0-16 0'
export const spinner = 'M21 12a9 9 0 1 1-6.219-8.56'
export const upload = 'M12 3v12M17 8l-5-5-5 5M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4'
export const warning = 'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01'
