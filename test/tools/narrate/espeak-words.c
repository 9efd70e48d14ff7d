/*
 * Speaks sentences with eSpeak NG and says when each word begins: the program of the same name
 * cannot tell. One line of stdin is one sentence.
 *
 *   cc espeak-words.c -lespeak-ng -o espeak-words
 *   espeak-words <voice> <words a minute> <file for samples: 16 bit, one channel>
 *
 * Prints a line of JSON with the rate in Hz, then one for each sentence: how many samples it has,
 * and its words as [milliseconds from its start, first character (from 0), characters].
 */
#include <espeak-ng/speak_lib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *samples_file;
static long samples;
static int words;

static int heard(short *wave, int count, espeak_EVENT *event) {
  if (wave != NULL && count > 0) {
    fwrite(wave, sizeof(short), (size_t)count, samples_file);
    samples += count;
  }
  for (; event->type != espeakEVENT_LIST_TERMINATED; event++) {
    if (event->type != espeakEVENT_WORD) continue;
    printf("%s[%d,%d,%d]", words++ ? "," : "", event->audio_position,
      event->text_position - 1, event->length);
  }
  return 0;
}

int main(int argc, char **argv) {
  if (argc != 4) {
    fprintf(stderr, "espeak-words <voice> <words a minute> <file>\n");
    return 2;
  }
  int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, NULL, 0);
  samples_file = fopen(argv[3], "wb");
  if (rate < 0 || samples_file == NULL || espeak_SetVoiceByName(argv[1]) != EE_OK) {
    fprintf(stderr, "no eSpeak NG, no voice \"%s\", or no file\n", argv[1]);
    return 1;
  }
  espeak_SetParameter(espeakRATE, atoi(argv[2]), 0);
  espeak_SetSynthCallback(heard);
  printf("{\"rate\":%d}\n", rate);
  char *line = NULL;
  size_t size = 0;
  while (getline(&line, &size, stdin) > 0) {
    line[strcspn(line, "\n")] = '\0';
    samples = 0;
    words = 0;
    printf("{\"words\":[");
    espeak_Synth(line, strlen(line) + 1, 0, POS_CHARACTER, 0,
      espeakCHARS_UTF8 | espeakENDPAUSE, NULL, NULL);
    espeak_Synchronize();
    printf("],\"samples\":%ld}\n", samples);
  }
  free(line);
  return fclose(samples_file) == 0 ? 0 : 1;
}
