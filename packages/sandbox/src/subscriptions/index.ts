import type { Module } from '../core/module.js'

export const subscriptions: Module = {}
