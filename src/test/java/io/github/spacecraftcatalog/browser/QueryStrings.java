package io.github.spacecraftcatalog.browser;

import java.util.List;
import java.util.stream.Stream;

/** The query strings that the index is asked, each for a reason. */
final class QueryStrings {

  private QueryStrings() {}

  /**
   * A question.
   *
   * @param query a query string as it stands in an address
   * @param reason what could be answered wrongly
   */
  record Question(String query, String reason) {

    @Override
    public String toString() {
      return query + " (" + reason + ")";
    }
  }

  /** All of them. */
  static List<Question> all() {
    return Stream.of(
            filters(), groups(), names(), searches(), orders(), pages(), oddities(), combinations())
        .flatMap(List::stream)
        .toList();
  }

  private static Question ask(String query, String reason) {
    return new Question(query, reason);
  }

  private static List<Question> filters() {
    return List.of(
        ask("in_space=true", "a filter"),
        ask("in_space=false", "what is unknown is not false"),
        ask("in_space=1", "one is true"),
        ask("in_space=0", "zero is false"),
        ask("in_space=True", "as the source's own example writes it"),
        ask("in_space=FALSE", "in capitals"),
        ask("in_space=", "empty is no filter"),
        ask("in_space", "without a sign of equality, no filter either"),
        ask("in_space=yes", "no word of the source's: left out"),
        ask("in_space=constructor", "a word that every object of the language knows"),
        ask("is_placeholder=true", "the other filter of two answers"),
        ask("is_placeholder=false", "nearly all"),
        ask("is_placeholder=1&in_space=0", "both must hold"));
  }

  private static List<Question> groups() {
    return List.of(
        ask("status=4", "the commonest status"),
        ask("status=1", "a rarer one"),
        ask("status=1,3", "one of two"),
        ask("status=3,1", "in whichever order"),
        ask("status=1,1", "the same twice"),
        ask("status=1%2C3", "the comma encoded"),
        ask("status=1,,3,", "nothing between commas"),
        ask("status=+4+", "blanks around a number"),
        ask("status=04", "a number with a zero before it"),
        ask("status=7", "no status, though a configuration has that number"),
        ask("status=7,1", "an unknown one beside a known one"),
        ask("status=99999999999999999999", "larger than any number of a record"),
        ask("status=", "empty is no filter"),
        ask("status=active", "a name is no number: left out"),
        ask("spacecraft_config=3", "a configuration"),
        ask("spacecraft_config=3,5,93", "several"),
        ask("spacecraft_config=4", "no configuration, but a status has that number"),
        ask("type=4", "a type, which the source does not ask for"),
        ask("type=1,8", "several types"),
        ask("type=7", "no type: its numbers have a gap"),
        ask("agency=1", "an agency"),
        ask("agency=5,57", "several agencies"),
        ask("agency=2", "no agency, but a family has that number"),
        ask("family=2", "a family with a child and a grandchild"),
        ask("family=5", "a family with a parent and a child"),
        ask("family=8", "a grandchild"),
        ask("family=11", "a family alone"),
        ask("family=2,8", "a family and a part of it: each craft once"),
        ask("family=1", "no family, but an agency has that number"));
  }

  private static List<Question> names() {
    return List.of(
        ask("name=Soyuz%20MS-10", "a blank encoded; two craft of one name"),
        ask("name=Soyuz+MS-10", "a blank as plus"),
        ask("name=soyuz+ms-10", "case counts"),
        ask("name=Soyuz+MS-1", "no beginning of a longer name"),
        ask("name=Soyuz+MS-01", "a zero counts"),
        ask("name=Soyuz", "no part of a name"),
        ask("name=+Soyuz+MS-1+", "the source strips blanks"),
        ask("name=Georges+Lema%C3%AEtre+ATV", "an accent"),
        ask("name=Georges+Lema%c3%aetre+ATV", "encoded in small letters"),
        ask("name=Georges+Lemaitre+ATV", "accents count"),
        ask("name=Georges+Lemai%CC%82tre+ATV", "an accent as a character of its own is another"),
        ask("name=Georges Lemaître ATV", "as a person types it"),
        ask("name=%D0%A1%D0%BE%D1%8E%D0%B7+%D0%9C%D0%A1-10", "Cyrillic"),
        ask("name=Союз МC-08", "with a Latin letter that looks like the Cyrillic one"),
        ask("name=Союз МС-08", "with the Cyrillic letter: no such name"),
        ask("name=Dragon,+Endeavour", "a comma belongs to the name"),
        ask("name=Dragon+%22Freedom%22", "quotes"),
        ask("name=Shuttle+'Discovery'", "apostrophes"),
        ask("name=Rock+%26+Roll+%2B+100%25", "an ampersand, a plus, a percent sign"),
        ask("name=Rock+&+Roll", "a bare ampersand ends the name"),
        ask("name=Ship+%237%3F", "a hash and a question mark"),
        ask("name=a=b;c=d", "only the first sign of equality counts, and semicolons are text"),
        ask("name=%3Cb%3EBold%3C/b%3E", "markup is text"),
        ask("name=C%2B%2B+/+Qt+%5C+7", "slashes"),
        ask(
            "name=Cygnus+NG-20+(S.S.+Patricia+%E2%80%9CPatty%E2%80%9D+Hilliard+Robertson)",
            "typographic quotes and brackets"),
        ask("name=", "empty is no filter"),
        ask("name=Nobody", "no such name"));
  }

  private static List<Question> searches() {
    return List.of(
        ask("search=soyuz", "a word"),
        ask("search=SOYUZ", "without case"),
        ask("search=oyu", "within a word"),
        ask("search=soyuz+ms", "two words"),
        ask("search=ms+soyuz", "in the other order"),
        ask("search=soyuz,ms", "parted by a comma"),
        ask("search=soyuz%2C+ms%2C", "by comma and blank"),
        ask("search=soyuz%09ms%0A", "by tab and line feed"),
        ask("search=++soyuz++", "blanks around"),
        ask("search=ms-1", "a name's part that others continue"),
        ask("search=ms10", "no forgiveness: the hyphen is missing"),
        ask("search=soyuz+dragon", "both must occur, in the name or the configuration's"),
        ask("search=(modified)", "words of the configuration's name, with brackets"),
        ask("search=lema%C3%AEtre", "an accent"),
        ask("search=LEMA%C3%8ETRE", "an accent in capitals"),
        ask("search=lemaitre", "accents count"),
        ask("search=союз", "Cyrillic without case"),
        ask("search=%25", "no wildcard"),
        ask("search=so_uz", "no wildcard either"),
        ask("search=.*", "no pattern"),
        ask("search=%5C", "a backslash"),
        ask("search=%22freedom%22", "quotes are letters like others"),
        ask("search=11F732", "serial numbers are not searched"),
        ask("search=splashdown", "descriptions are not searched"),
        ask("search=", "empty is no search"),
        ask("search=,+,", "nothing between commas"),
        ask("search=zzz", "nothing found"));
  }

  private static List<Question> orders() {
    return List.of(
        ask("ordering=id", "by number"),
        ask("ordering=-id", "reversed"),
        ask("ordering=flights_count", "ties by number, unknown last"),
        ask("ordering=-flights_count", "unknown last here, too, ties still upwards"),
        ask("ordering=mission_ends_count", "another column"),
        ask("ordering=-mission_ends_count", "and reversed"),
        ask("ordering=time_in_space", "durations by length, not by letters"),
        ask("ordering=-time_in_space", "and reversed"),
        ask("ordering=time_in_space&limit=100&offset=500", "where the unknown ones are"),
        ask("ordering=-time_in_space&limit=100&offset=500", "where they are, too"),
        ask("ordering=time_docked&offset=150", "where zero ends"),
        ask("ordering=-time_docked", "reversed"),
        ask("ordering=name", "the order that is there without being asked for"),
        ask("ordering=-name", "and reversed"),
        ask("ordering=flights_count,time_docked", "two columns"),
        ask("ordering=-flights_count,time_docked", "of which one is reversed"),
        ask("ordering=flights_count,-time_docked", "or the other"),
        ask("ordering=-flights_count,-mission_ends_count,-time_in_space,name", "four"),
        ask("ordering=flights_count,-id", "ties by number downwards when asked"),
        ask("ordering=mission_ends_count,-name", "ties by name, backwards"),
        ask("ordering=flights_count,-flights_count", "the first of a column's two counts"),
        ask("ordering=flights_count,+-id", "a blank after the comma"),
        ask("ordering=-time_docked%2Cid", "the comma encoded"),
        ask("ordering=serial_number", "an unknown field: left out"),
        ask("ordering=serial_number,-id", "beside a known one"),
        ask("ordering=-id,serial_number", "after a known one"),
        ask("ordering=--id", "two signs are no field"),
        ask("ordering=ID", "case counts"),
        ask("ordering=", "empty is none"),
        ask("ordering=,,-id,", "nothing between commas"));
  }

  private static List<Question> pages() {
    return List.of(
        ask("limit=1", "the smallest page"),
        ask("limit=10", "the source's own page"),
        ask("limit=100", "the largest"),
        ask("limit=101", "too large is cut"),
        ask("limit=1000", "far too large, too"),
        ask("limit=99999999999999999999", "larger than a number of the language"),
        ask("limit=0", "no page at all is no page"),
        ask("limit=-5", "negative"),
        ask("limit=abc", "not a number"),
        ask("limit=5.5", "not a whole number"),
        ask("limit=1e1", "not in digits"),
        ask("limit=0x10", "not in tens"),
        ask("limit=010", "a zero before it changes nothing"),
        ask("limit=", "empty is not asked for"),
        ask("offset=0", "from the start"),
        ask("offset=1", "pages need not be aligned"),
        ask("offset=100", "the second page"),
        ask("offset=599", "the last row"),
        ask("offset=600", "just beyond the end"),
        ask("offset=1000000", "far beyond"),
        ask("offset=99999999999999999999", "larger than a number of the language"),
        ask("offset=-1", "negative"),
        ask("offset=abc", "not a number"),
        ask("offset=7.0", "not a whole number"),
        ask("offset=", "empty is not asked for"),
        ask("limit=7&offset=21", "both"),
        ask("limit=100&offset=550", "a page that is not full"),
        ask("limit=101&offset=550", "cut, and not full"));
  }

  private static List<Question> oddities() {
    return List.of(
        ask("", "nothing"),
        ask("&&&", "nothing, several times"),
        ask("=", "nothing equals nothing"),
        ask("=4&status=1", "a value without a name"),
        ask("status=1&status=4", "of two the last counts"),
        ask("status=4&status=", "even when it is empty"),
        ask("search=soyuz&search=dragon", "of two searches, too"),
        ask("ordering=id&ordering=-id", "of two orders, too"),
        ask("limit=5&limit=7", "of two pages, too"),
        ask("format=json&mode=detailed", "what is about the answer's form is ignored"),
        ask("utm_source=letter&status=3", "what is unknown is ignored"),
        ask("Status=4", "names have a case"),
        ask("status%20=4", "a blank makes another name"),
        ask("st%61tus=4", "a name encoded"),
        ask("constructor=1&__proto__=2&toString=3", "names that every object knows"),
        ask("status__in=1,3&id=5", "filters that the endpoint does not have"));
  }

  private static List<Question> combinations() {
    return List.of(
        ask("format=api&offset=340&ordering=-time_docked", "the first export's own"),
        ask("format=json&limit=10&offset=20&ordering=time_in_space&status=4", "four at once"),
        ask("search=soyuz&ordering=-time_docked&limit=5", "searched, ordered and cut"),
        ask("search=progress&status=1,2&in_space=false&ordering=-id", "searched and filtered"),
        ask("family=2&type=2,4&ordering=flights_count,-time_in_space", "groups and two columns"),
        ask("agency=5&status=4&is_placeholder=false&ordering=name&offset=3", "five"),
        ask("name=Soyuz+MS-10&status=1,2,3,4&ordering=-id", "a name beside a filter"),
        ask("in_space=true&mission_ends_count=0&ordering=-flights_count", "one is no filter"),
        ask("spacecraft_config=3&family=11", "nothing has both"),
        ask("search=ms&family=2&offset=5&limit=5&ordering=-mission_ends_count", "all kinds"));
  }
}
