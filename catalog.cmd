@echo off
rem Runs the catalog program, and builds it first when there is none or its sources changed.
rem
rem   catalog build            see README.md, or: catalog --help
rem
rem Needs a JDK, 17 or newer (JAVA_HOME, else java on the PATH), and to build also Maven
rem (mvn on the PATH, else MAVEN_HOME). CATALOG_JAVA_OPTS holds further options for java.
rem Exits with 3 when the program could not be built, else with the program's own code.

setlocal EnableExtensions DisableDelayedExpansion

if defined JAVA_HOME goto java_home
set "CATALOG_JAVA="
for %%J in (java.exe) do set "CATALOG_JAVA=%%~$PATH:J"
if defined CATALOG_JAVA goto build
>&2 echo catalog: there is no java on the PATH. Install a JDK, version 17 or newer, or set JAVA_HOME.
exit /b 3

:java_home
set "CATALOG_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%CATALOG_JAVA%" goto build
>&2 echo catalog: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it.
exit /b 3

:build
rem Without its own module path, which a newer PowerShell that started this one may have replaced.
set "PSModulePath="
powershell -NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -File "%~dp0script\build-program.ps1" <nul
if not "%ERRORLEVEL%"=="0" exit /b 3

"%CATALOG_JAVA%" -XX:+UseSerialGC -Xmn48m -XX:MinHeapFreeRatio=20 -XX:TieredStopAtLevel=1 %CATALOG_JAVA_OPTS% -jar "%~dp0target\catalog.jar" %*
exit /b %ERRORLEVEL%
