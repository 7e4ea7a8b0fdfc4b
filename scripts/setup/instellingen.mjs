// Gaat de instellingen na voordat een opdracht begint: een foute staat dan meteen op het scherm, en niet pas na een bouw.
// Given to Node with --import. A setting is read by src/settings.ts, which says what is wrong and ends the process.
import '../../src/settings.ts';
