/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set once by an article's page, read by the components in its text. */
    notes?: import('./library/notes.ts').Notes;
  }
}
