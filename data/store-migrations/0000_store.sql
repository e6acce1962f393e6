CREATE TABLE `feedback` (
	`id` integer PRIMARY KEY NOT NULL,
	`useful` integer NOT NULL,
	`reason` text,
	`comment` text,
	`answerKind` text,
	`metadata` text NOT NULL,
	`createdAt` text NOT NULL,
	CONSTRAINT "feedback_useful" CHECK("feedback"."useful" in (0, 1)),
	CONSTRAINT "feedback_metadata" CHECK(json_valid("feedback"."metadata"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `unanswered` (
	`day` text NOT NULL,
	`reason` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `reason`)
) STRICT;
