import type { Module } from '../core/module.js'

export const eventsV2: Module = {}
