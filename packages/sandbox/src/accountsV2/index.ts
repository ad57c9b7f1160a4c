import type { Module } from '../core/module.js'

export const accountsV2: Module = {}
