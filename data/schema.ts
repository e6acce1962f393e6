// The knowledge database: what the agreements say, as tables. A build product of data/ingest, opened read-only.
//
// Offsets (`start`, `end`) are UTF-16 offsets into the document's source text: text.slice(start, end) is the source's own
// characters. `text` columns beside offsets are readable copies: line breaks folded, words broken over lines joined.
// Amounts are integers in tenths of mio. kr. (203 = 20,3 mio. kr.), so that sums are exact.
import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'

export const documents = sqliteTable('documents', {
  id: text().primaryKey(),
  kind: text({ enum: ['agreement', 'news'] }).notNull(),
  title: text().notNull(),
  /** The agreement's label, which is its period: "2021-2024"; null for a document that is no agreement. */
  agreement: text(),
  periodFrom: integer(),
  periodTo: integer(),
  /** ISO date, null where the text states none. */
  date: text(),
  /** "2021-pl"; null where the text states none. */
  priceLevel: text(),
  /** whole: all of it · opening: only its first part · descriptions: the initiatives without cover text · article */
  coverage: text({ enum: ['whole', 'opening', 'descriptions', 'article'] }).notNull(),
  text: text().notNull(),
})

export const sections = sqliteTable('sections', {
  id: integer().primaryKey(),
  document: text()
    .notNull()
    .references(() => documents.id),
  parent: integer().references((): AnySQLiteColumn => sections.id),
  depth: integer().notNull(),
  /** Readable, corrected heading; for a heading lost in extraction, the one the corrections file gives. */
  title: text().notNull(),
  /** The heading's own characters; empty (start = end) where extraction lost it. */
  titleStart: integer().notNull(),
  titleEnd: integer().notNull(),
  /** The whole section, heading, body and sub sections. */
  start: integer().notNull(),
  end: integer().notNull(),
})

export const passages = sqliteTable('passages', {
  id: integer().primaryKey(),
  document: text()
    .notNull()
    .references(() => documents.id),
  section: integer()
    .notNull()
    .references(() => sections.id),
  start: integer().notNull(),
  end: integer().notNull(),
  text: text().notNull(),
  /** prose: running text · bullet: one point of a list · note: "Anm.:" below a table · source: "Kilde: …" */
  kind: text({ enum: ['prose', 'bullet', 'note', 'source'] }).notNull(),
})

export const sentences = sqliteTable(
  'sentences',
  {
    id: integer().primaryKey(),
    passage: integer()
      .notNull()
      .references(() => passages.id),
    start: integer().notNull(),
    end: integer().notNull(),
    text: text().notNull(),
    /** Everyday words that lead to it though it says them otherwise, a term to a line; empty where there are none. */
    leadIns: text().notNull(),
  },
  (t) => [index('sentences_passage').on(t.passage)],
)

/** A line of an amounts table. `area` rows without printed amounts (theme headings of 2021-2024) have no amounts. */
export const rows = sqliteTable(
  'rows',
  {
    id: integer().primaryKey(),
    document: text()
      .notNull()
      .references(() => documents.id),
    agreement: text().notNull(),
    level: text({ enum: ['grand', 'ministry', 'area', 'initiative', 'sub', 'immediate'] }).notNull(),
    /** "25", "33.e", "63.a"; null where the agreement does not number (sub rows of no. 1, all of 2026-2029 but "6.2"). */
    number: text(),
    /** Readable title; corrected where the corrections file says so. */
    title: text().notNull(),
    /** Sub row → its initiative. */
    parent: integer().references((): AnySQLiteColumn => rows.id),
    ministry: integer().references((): AnySQLiteColumn => rows.id),
    area: integer().references((): AnySQLiteColumn => rows.id),
    /** The section that describes it (prose of 2021-2024 and 2026-2029, criteria of 2023-2026), where there is one. */
    section: integer().references(() => sections.id),
    /** Marks behind title or amounts: "*", "**". */
    marks: text().notNull().default(''),
    /** As of sentences; only for rows that no text describes. */
    leadIns: text().notNull(),
    /** What people in a hurry call it, a line each; never shown. */
    variantTitles: text().notNull(),
    /** The whole row as printed, number, title and amounts. */
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [index('rows_agreement').on(t.agreement, t.level)],
)

export const amounts = sqliteTable(
  'amounts',
  {
    row: integer()
      .notNull()
      .references(() => rows.id),
    measure: text({ enum: ['year', 'total', 'permanent'] }).notNull(),
    /** The year for measure "year"; 0 for total and permanent (a primary key holds no nulls). */
    year: integer().notNull(),
    tenths: integer().notNull(),
    /** As printed: "20,3", "-", "0,0". */
    printed: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.row, t.measure, t.year] }),
    check('amounts_year', sql`(${t.measure} = 'year') = (${t.year} > 0)`),
  ],
)

export const pools = sqliteTable('pools', {
  id: integer().primaryKey(),
  document: text()
    .notNull()
    .references(() => documents.id),
  agreement: text().notNull(),
  /** The initiative (or sub row, as 63.b and 33.e) whose money it is. */
  row: integer()
    .notNull()
    .references(() => rows.id),
  number: text(),
  /** The initiative's title. */
  title: text().notNull(),
  /** The pool's own name where it has one beside the initiative's title (always where one initiative holds two pools). */
  name: text(),
  /** The pool's own total in tenths, null where the text gives none. */
  totalTenths: integer(),
  adminPct: integer(),
  /** Where the criteria stand (start of the first to end of the last criterion). */
  start: integer().notNull(),
  end: integer().notNull(),
})

/** Each criterion with its text and place. A pool has at most one value per single field, several for `requirement`. */
export const poolFields = sqliteTable(
  'pool_fields',
  {
    id: integer().primaryKey(),
    pool: integer()
      .notNull()
      .references(() => pools.id),
    field: text({
      enum: [
        'purpose',
        'targetGroup',
        'applicants',
        'requirement',
        'coFinancing',
        'administeredBy',
        'adminPct',
        'round',
        'support',
        'amount',
        'use',
        'criteriaAuthority',
      ],
    }).notNull(),
    /** The value as an answer words it: "kommuner og frivillige sociale foreninger og organisationer". */
    value: text().notNull(),
    /** The sentence(s) it rests on. */
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [index('pool_fields_pool').on(t.pool)],
)

export const poolYears = sqliteTable(
  'pool_years',
  {
    pool: integer()
      .notNull()
      .references(() => pools.id),
    /** round: the pool is applied for in this year · support: money may be used · amount: money is set aside */
    kind: text({ enum: ['round', 'support', 'amount'] }).notNull(),
    year: integer().notNull(),
    tenths: integer(),
  },
  (t) => [primaryKey({ columns: [t.pool, t.kind, t.year] })],
)

export const poolApplicants = sqliteTable(
  'pool_applicants',
  {
    pool: integer()
      .notNull()
      .references(() => pools.id),
    type: text({
      enum: [
        'kommune',
        'region',
        'civilsamfund',
        'privat',
        'uddannelsesinstitution',
        'plejehjem',
        'botilbud',
        'opholdssted',
        'idrætsforening',
        'handicaporganisation',
        'veteranhjem',
        'krisecenter',
        'myndighed',
      ],
    }).notNull(),
    /** stated: named in the text · implied: covered by a wider word ("offentlige og private aktører") ·
     * possible: only a field is named ("aktører inden for vold") · partner: only together with an applicant */
    basis: text({ enum: ['stated', 'implied', 'possible', 'partner'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.pool, t.type] })],
)

/** What the texts say of the agreements themselves: parties, date, principles, working groups … */
export const facts = sqliteTable('facts', {
  id: integer().primaryKey(),
  document: text()
    .notNull()
    .references(() => documents.id),
  /** parties · date · period · ministries · priceLevel · principle · workingGroup · coverage · missing · total · contact · quoted */
  name: text().notNull(),
  /** Short Danish wording of the fact. */
  value: text().notNull(),
  /** The characters it rests on; both null where it is about what a document lacks. */
  start: integer(),
  end: integer(),
})

/** Where the sources disagree, with themselves or each other, and what a correction mended. Danish, ready for `notes`. */
export const findings = sqliteTable('findings', {
  id: integer().primaryKey(),
  document: text()
    .notNull()
    .references(() => documents.id),
  kind: text({ enum: ['disagreement', 'correction'] }).notNull(),
  row: integer().references(() => rows.id),
  pool: integer().references(() => pools.id),
  text: text().notNull(),
  start: integer(),
  end: integer(),
})

/** Fingerprint of the texts, registry, corrections and schema that this database was built from. */
export const build = sqliteTable('build', { fingerprint: text().primaryKey() })
