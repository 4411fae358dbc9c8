/**
 * A static site generator for a catalog of spacecraft.
 *
 * <pre>
 * captures -&gt; read -&gt; merge -&gt; Catalog (+ content + assets) -&gt; plan -&gt; SitePlan
 *          -&gt; render and export -&gt; publish -&gt; public/
 * </pre>
 *
 * <p>Start at {@code build.SiteBuild}, which is that line as code. Each package depends only on
 * packages before it in this list:
 *
 * <ul>
 *   <li>{@code diagnostic}, {@code digest}, {@code url}, {@code model}, {@code view}, {@code xml}:
 *       problems, checksums and sizes, addresses, records, finished words, XML documents;
 *   <li>{@code chart}: numbers to places in a drawing;
 *   <li>{@code lettering}: letters as outlines, and text set by measure;
 *   <li>{@code json}: JSON values, to the last digit;
 *   <li>{@code schema}: what the source's records are made of;
 *   <li>{@code table}: the records as flat tables;
 *   <li>{@code archive}: a file to the captures in it;
 *   <li>{@code capture}: bytes to JSON values;
 *   <li>{@code snapshot}: JSON values to merged records;
 *   <li>{@code catalog}: groups, orders, totals, records, changes;
 *   <li>{@code quality}: what the data contradicts;
 *   <li>{@code content}, {@code asset}: what was written and drawn by hand;
 *   <li>{@code picture}: copies of the records' pictures;
 *   <li>{@code index}: the catalog for scripts;
 *   <li>{@code site}: the plan;
 *   <li>{@code feed}: what is new, as feeds;
 *   <li>{@code linkeddata}, {@code citation}: what pages are about, and how to cite them;
 *   <li>{@code render}, {@code export}: the plan to pages and to files for machines;
 *   <li>{@code card}: pictures for link previews;
 *   <li>{@code output}: the folder with the finished files;
 *   <li>{@code check}: an audit of them;
 *   <li>{@code build}: the pipeline;
 *   <li>{@code preview}: the site while it is worked on;
 *   <li>{@code fetch}: the source's answers to captures; knows the network;
 *   <li>{@code cli}: the command line.
 * </ul>
 */
@NullMarked
package io.github.spacecraftcatalog;

import org.jspecify.annotations.NullMarked;
