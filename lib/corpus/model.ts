/**
 * The corpus: what an official source says, and where it says it. Field names follow schema.org,
 * W3C Web Annotation (exact/prefix/suffix, start/end) and PROV where they have one.
 *
 * Every `start`/`end` is a UTF-16 offset into the raw decoded source; `exact` and `text` are joined
 * text (hard wraps removed), so their length may differ from `end - start`.
 */

export interface Document {
  id: string
  title: string
  subtitle: string | null
  author: string | null
  /** Null where the page does not name its newspaper. */
  publisher: string | null
  datePublished: KnownDate
  /** What the document speaks about, and how we know. */
  period: KnownDate
  place: { name: string; code: string }
  /** Hash of the source file's bytes, hex. */
  sha256: string
  /** The source file, from the project's root (seeds/…). */
  source: string
  /** Title, subtitle and byline as they stand in the source, often far from the body. */
  parts: DocumentPart[]
  sections: Section[]
  /** The body: first heading or passage to the last; captions and parts may lie outside. */
  start: number
  end: number
}

export interface DocumentPart {
  role: 'title' | 'subtitle' | 'byline'
  text: string
  start: number
  end: number
}

/** A date or year; `value` is null where the source does not say it, `basis` tells how it is known. */
export interface KnownDate {
  value: string | null
  basis: 'stated' | 'inferred' | 'unknown'
  /** What an inference rests on, in the words of who made it. */
  note: string | null
}

export interface Section {
  /** Joined heading; '' for text before the first heading. */
  heading: string
  start: number
  end: number
}

export interface Passage {
  id: string
  documentId: string
  section: string
  /** A photo's caption stands after the paragraphs, in no section. */
  kind: 'paragraph' | 'caption'
  /** 0-based place in the document. */
  ordinal: number
  text: string
  start: number
  end: number
}

export type ProjectKind = 'project' | 'measure' | 'place' | 'initiative' | 'event'

export interface Project extends ProjectNames {
  id: string
  name: string
  kind: ProjectKind
  /** Ids of its targets, in source order. */
  targetIds: string[]
}

/** The evidence words of a project, as people wrote them in seeds/…/names.yml (see lib/detect). */
export interface ProjectNames {
  /** Full, official or attested names that nobody else bears. */
  names: string[]
  /** Short distinctive words (清陶) that need a topic near them and the locality. */
  anchors: Term[]
  /** Short names that an article takes up (新校区, 果汁产线): they stand alone once the page has named the project. */
  seconds?: string[]
  /** Of anchors and generics, what the project is only a part of (市二中, 区人民医院): a word of the project must stand in the clause. */
  hosts?: string[]
  /** Names that other places use too (万达广场): the locality must be what the sentence is about. */
  generics: Term[]
  /** Indicators (固定资产投资): the district is the sentence's subject, and there is a figure. */
  measures: Term[]
  /**
   * Words that say what the project is about; evidence only beside an anchor, or several together.
   * One entry is one piece of evidence: words that mean the same are joined by | (跑道|操场).
   */
  topics: string[]
  /** What is done (维修|翻新): the lightest evidence, never enough with locality alone. Same form as topics. */
  acts?: string[]
  /** Words that rule the project out where they stand near. */
  vetoes: string[]
  /** Places besides the district that are part of this project (磴口县). */
  localities: string[]
}

export interface Term {
  text: string
  /** What must not follow or precede (万达 before 集团). */
  notBefore?: string[]
  notAfter?: string[]
  /** One of these must stand near the term. */
  needs?: string[]
  /** There is only one in the whole city: a sentence about 乌海 is local enough. */
  scope?: 'city'
}

/** Ours, derived from the verb; what a reader is shown is `action`, as written. */
export type Stage = 'plan' | 'sign' | 'start' | 'advance' | 'complete' | 'operate' | 'stop'

/** 确保, 完成 commit; 力争 strives; 探索, 谋划 explore. */
export type Modality = 'commits' | 'strives' | 'explores'

export interface Target {
  id: string
  projectId: string
  passageId: string
  /** False: reported by the page, not committed to; shown as context, without stage or deadline. */
  commitment: boolean
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
  /** The project's own words within a quote that lists several; same offsets as start/end. */
  focus: { start: number; end: number; exact: string } | null
  action: string | null
  stage: Stage | null
  modality: Modality | null
  /** Whether a figure, an act or a state could ever show that it was done. */
  testable: boolean
  figures: Figure[]
  deadline: Deadline | null
}

export interface Deadline {
  /** ISO dates, inclusive. */
  start: string
  end: string
  /** The words that gave it, or null where the document's period did. */
  text: string | null
  from: 'quote' | 'passage' | 'period' | 'annotation'
}

export type Bound = 'exact' | 'range' | 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan'

/** One shape for the corpus and for pages. `start`/`end` are relative to the text that was parsed. */
export interface Figure {
  /** What is counted (总投资, 固定资产投资), or null. */
  metric: string | null
  role: 'target' | 'baseline' | 'actual' | 'context'
  basis: 'in-year' | 'cumulative' | 'stock' | 'planned-total' | 'capacity' | 'count' | 'rate' | null
  moneyStage: 'planned' | 'signed' | 'arrived' | 'invested' | 'paid' | null
  /** In the base unit (元, 吨, 户, …); null where only one side of a range or bound is known. */
  value: number | null
  minValue: number | null
  maxValue: number | null
  bound: Bound
  /** Base unit (元, 吨, %, 户). */
  unitText: string
  /** ISO 4217 for money, UN/CEFACT where there is one (吨 TNE, 公顷 HAR), else null. */
  unitCode: string | null
  significantDigits: number
  /** As written, unit and bound words included (74亿元以上). */
  exact: string
  start: number
  end: number
}

/**
 * How much of the passage `prefix` and `suffix` hold, UTF-16 units: enough to find a quote again in a changed
 * page. A shorter one reaches the passage's edge.
 */
export const CONTEXT_CHARS = 32

export interface Corpus {
  documents: Document[]
  passages: Passage[]
  projects: Project[]
  targets: Target[]
}
