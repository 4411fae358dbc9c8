# Builds the program when there is none or its sources changed: what ./catalog does itself elsewhere.
# Called by catalog.cmd with the java that will run the program in CATALOG_JAVA. Exits with 0 or 3.
# Written for the PowerShell 5.1 that every Windows has.

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$root = [IO.Path]::GetDirectoryName($PSScriptRoot)
$target = [IO.Path]::Combine($root, 'target')
$jar = [IO.Path]::Combine($target, 'catalog.jar')
$stamp = [IO.Path]::Combine($target, 'catalog-windows.stamp')
$lock = [IO.Path]::Combine($target, 'catalog-windows.lock')
$log = [IO.Path]::Combine($target, 'catalog-build.log')
$java = $env:CATALOG_JAVA

function Say([string]$message) {
  [Console]::Error.WriteLine("catalog: $message")
}

function Fail([string]$message) {
  Say $message
  exit 3
}

# --- Java ---

# A command of its own and not "& $java": what it prints on standard error would count as a failure.
function Get-JavaProperty([string]$name) {
  $start = [Diagnostics.ProcessStartInfo]::new($java, '-XshowSettings:properties -version')
  $start.UseShellExecute = $false
  $start.RedirectStandardError = $true
  $process = [Diagnostics.Process]::Start($start)
  $text = $process.StandardError.ReadToEnd()
  $process.WaitForExit()
  if ($text -match ('(?m)^\s*' + [regex]::Escape($name) + ' = (.*?)\s*$')) { $Matches[1] } else { '' }
}

# The file "release" of a JDK tells its version without starting it.
function Get-JavaVersion {
  $release = [IO.Path]::Combine([IO.Path]::GetDirectoryName($java), '..', 'release')
  if ([IO.File]::Exists($release)) {
    if ([IO.File]::ReadAllText($release) -match '(?m)^JAVA_VERSION="([^"]+)"') { return $Matches[1] }
  }
  Get-JavaProperty 'java.specification.version'
}

function Assert-Java17 {
  $version = Get-JavaVersion
  if ($version -notmatch '^(?:1\.)?([0-9]+)' -or [int]$Matches[1] -lt 17) {
    Fail "$java is version $version, but 17 or newer is needed."
  }
}

# --- Is it built? ---

function Get-Sum([IO.Stream]$stream) {
  $sha = [Security.Cryptography.SHA256]::Create()
  try { [BitConverter]::ToString($sha.ComputeHash($stream)) } finally { $sha.Dispose() }
}

function Get-FileSum([string]$file) {
  $stream = [IO.File]::OpenRead($file)
  try { Get-Sum $stream } finally { $stream.Dispose() }
}

# One line that changes with every file the program is built from: paths and contents, no times.
function Get-Sources {
  $files = [Collections.Generic.List[string]]::new()
  foreach ($part in @('pom.xml', '.mvn', 'src\main', 'templates')) {
    $place = [IO.Path]::Combine($root, $part)
    if ([IO.File]::Exists($place)) {
      $files.Add($place)
    } elseif ([IO.Directory]::Exists($place)) {
      $files.AddRange([IO.Directory]::GetFiles($place, '*', [IO.SearchOption]::AllDirectories))
    }
  }
  $files.Sort([StringComparer]::Ordinal)
  $list = [Text.StringBuilder]::new()
  foreach ($file in $files) {
    [void]$list.Append($file.Substring($root.Length)).Append(' ').Append((Get-FileSum $file)).Append("`n")
  }
  $stream = [IO.MemoryStream]::new([Text.Encoding]::UTF8.GetBytes($list.ToString()))
  try { Get-Sum $stream } finally { $stream.Dispose() }
}

function Test-Built {
  if (-not ([IO.File]::Exists($jar) -and [IO.File]::Exists($stamp))) { return $false }
  [IO.File]::ReadAllText($stamp) -eq ((Get-Sources) + ' ' + (Get-FileSum $jar))
}

# --- Building it ---

# An open file is the lock: Windows closes it whatever becomes of this process.
function Get-Lock {
  [void][IO.Directory]::CreateDirectory($target)
  for ($seconds = 0; $seconds -lt 600; $seconds++) {
    try {
      return [IO.File]::Open($lock, [IO.FileMode]::OpenOrCreate, [IO.FileAccess]::ReadWrite, [IO.FileShare]::None)
    } catch [IO.IOException] {
      if ($seconds -eq 0) { Say 'waiting for another process that builds the program' }
      [Threading.Thread]::Sleep(1000)
    }
  }
  Fail 'another process still builds the program after 10 minutes.'
}

function Find-Maven {
  foreach ($name in @('mvn.cmd', 'mvn.bat', 'mvn.exe')) {
    foreach ($folder in $env:PATH.Split(';')) {
      $folder = $folder.Trim().Trim('"')
      if ($folder -ne '' -and [IO.File]::Exists("$folder\$name")) { return "$folder\$name" }
    }
  }
  if ($env:MAVEN_HOME -and [IO.File]::Exists("$env:MAVEN_HOME\bin\mvn.cmd")) {
    return "$env:MAVEN_HOME\bin\mvn.cmd"
  }
  Fail 'building the program needs Maven, but there is no mvn on the PATH. Install Maven, or set MAVEN_HOME.'
}

# The JDK that runs the program, for mvn may choose another one.
function Find-Jdk {
  $jdk = $env:JAVA_HOME
  if (-not $jdk) { $jdk = Get-JavaProperty 'java.home' }
  if (-not [IO.File]::Exists("$jdk\bin\javac.exe")) {
    Fail "building the program needs a JDK, but $jdk has no compiler (bin\javac.exe)."
  }
  $jdk
}

# Paths reach cmd as variables, so that none of their characters can mean something to it.
function Invoke-Maven([string]$maven, [string]$jdk) {
  $env:JAVA_HOME = $jdk
  $env:CATALOG_MAVEN = $maven
  $env:CATALOG_LOG = $log
  $arguments = '/d /s /c ""%CATALOG_MAVEN%" -q -B -Dmaven.test.skip=true package >"%CATALOG_LOG%" 2>&1 <nul"'
  $start = [Diagnostics.ProcessStartInfo]::new($env:ComSpec, $arguments)
  $start.UseShellExecute = $false
  $start.WorkingDirectory = $root
  $process = [Diagnostics.Process]::Start($start)
  $process.WaitForExit()
  $process.ExitCode
}

# Maven says what is wrong, then everything again after "Failed to execute goal", then where to
# read on. The second part is complete. Colours are reset even where none are used.
function Stop-WithErrors {
  $all = [IO.File]::ReadAllLines($log)
  $errors = [Collections.Generic.List[string]]::new()
  foreach ($coloured in $all) {
    $line = $coloured -replace '\x1b\[[0-9;]*m', ''
    if (-not $line.StartsWith('[ERROR] ')) { continue }
    $text = ($line.Substring(8) -replace '( -> \[Help [0-9]+\])?\s*$', '')
    if ($text -match '^((-> )?\[Help |To see the full stack|Re-run Maven|For more information|$)') { continue }
    if ($text.StartsWith('Failed to execute goal')) { $errors.Clear() }
    $errors.Add("  $text")
  }
  if ($errors.Count -eq 0) { $errors.AddRange($all) }
  Say 'the program could not be built:'
  foreach ($text in $errors) { [Console]::Error.WriteLine($text) }
  Fail "Maven's whole output is in $log"
}

# Of an earlier build: the classes go too, since those of a deleted source would stay in the jar.
function Remove-Built {
  foreach ($file in @($stamp, $jar)) { [IO.File]::Delete($file) }
  foreach ($name in @('classes', 'generated-sources', 'maven-status')) {
    $folder = [IO.Path]::Combine($target, $name)
    if ([IO.Directory]::Exists($folder)) { [IO.Directory]::Delete($folder, $true) }
  }
}

function Build {
  $maven = Find-Maven
  $jdk = Find-Jdk
  if ([IO.Directory]::Exists([IO.Path]::Combine($target, 'lib'))) {
    Say 'building the program again (about ten seconds)'
  } else {
    Say 'building the program (about half a minute the first time)'
  }
  Remove-Built
  $sources = Get-Sources
  $code = Invoke-Maven $maven $jdk
  if ($code -ne 0 -or -not [IO.File]::Exists($jar)) { Stop-WithErrors }
  # Written last, so that half a build never counts.
  [IO.File]::WriteAllText($stamp, $sources + ' ' + (Get-FileSum $jar))
}

try {
  Assert-Java17
  if (-not (Test-Built)) {
    $held = Get-Lock
    # Whoever held the lock before may have built it.
    try { if (-not (Test-Built)) { Build } } finally { $held.Dispose() }
  }
} catch {
  Fail "the program could not be built: $($_.Exception.Message)"
}
exit 0
