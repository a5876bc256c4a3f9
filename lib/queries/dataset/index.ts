import 'server-only'
import { authorities } from './authorities'
import { findings } from './findings'
import { inspections } from './inspections'
import { judgements } from './judgements'
import { neighbours } from './neighbours'
import type { Resource } from './resource'

/** What is published: by the API page by page, and as downloads whole. */
export const RESOURCES: readonly Resource[] = [authorities, inspections, judgements, findings, neighbours]

export const resourceOf = (key: string): Resource | null => RESOURCES.find(one => one.key === key) ?? null
