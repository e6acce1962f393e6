CREATE TABLE `amounts` (
	`row` integer NOT NULL,
	`measure` text NOT NULL,
	`year` integer NOT NULL,
	`tenths` integer NOT NULL,
	`printed` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`row`, `measure`, `year`),
	FOREIGN KEY (`row`) REFERENCES `rows`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "amounts_year" CHECK(("amounts"."measure" = 'year') = ("amounts"."year" > 0))
) STRICT;
--> statement-breakpoint
CREATE TABLE `build` (
	`fingerprint` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`agreement` text,
	`periodFrom` integer,
	`periodTo` integer,
	`date` text,
	`priceLevel` text,
	`coverage` text NOT NULL,
	`text` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `facts` (
	`id` integer PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`start` integer,
	`end` integer,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `findings` (
	`id` integer PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`kind` text NOT NULL,
	`row` integer,
	`pool` integer,
	`text` text NOT NULL,
	`start` integer,
	`end` integer,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`row`) REFERENCES `rows`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pool`) REFERENCES `pools`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `passages` (
	`id` integer PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`section` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `pool_applicants` (
	`pool` integer NOT NULL,
	`type` text NOT NULL,
	`basis` text NOT NULL,
	PRIMARY KEY(`pool`, `type`),
	FOREIGN KEY (`pool`) REFERENCES `pools`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `pool_fields` (
	`id` integer PRIMARY KEY NOT NULL,
	`pool` integer NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`pool`) REFERENCES `pools`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `pool_fields_pool` ON `pool_fields` (`pool`);--> statement-breakpoint
CREATE TABLE `pool_years` (
	`pool` integer NOT NULL,
	`kind` text NOT NULL,
	`year` integer NOT NULL,
	`tenths` integer,
	PRIMARY KEY(`pool`, `kind`, `year`),
	FOREIGN KEY (`pool`) REFERENCES `pools`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `pools` (
	`id` integer PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`agreement` text NOT NULL,
	`row` integer NOT NULL,
	`number` text,
	`title` text NOT NULL,
	`name` text,
	`totalTenths` integer,
	`adminPct` integer,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`row`) REFERENCES `rows`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `rows` (
	`id` integer PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`agreement` text NOT NULL,
	`level` text NOT NULL,
	`number` text,
	`title` text NOT NULL,
	`parent` integer,
	`ministry` integer,
	`area` integer,
	`section` integer,
	`marks` text DEFAULT '' NOT NULL,
	`leadIns` text NOT NULL,
	`variantTitles` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent`) REFERENCES `rows`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ministry`) REFERENCES `rows`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area`) REFERENCES `rows`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `rows_agreement` ON `rows` (`agreement`,`level`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`parent` integer,
	`depth` integer NOT NULL,
	`title` text NOT NULL,
	`titleStart` integer NOT NULL,
	`titleEnd` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `sentences` (
	`id` integer PRIMARY KEY NOT NULL,
	`passage` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`leadIns` text NOT NULL,
	FOREIGN KEY (`passage`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `sentences_passage` ON `sentences` (`passage`);