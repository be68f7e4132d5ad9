<?php
/**
 * Asks caching, optimising and consent plug-ins to leave our script alone. A copy of it does not find its modules.
 *
 * @package NpqWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds our file to a list of addresses, or of parts of them.
 *
 * @param mixed $list What the plug-in has so far: a list, or text with commas.
 * @return mixed
 */
function npq_widgets_exclude_file( $list ) {
	if ( is_string( $list ) ) {
		return '' === $list ? 'npq.js' : $list . ', npq.js';
	}
	return array_merge( (array) $list, array( 'npq.js' ) );
}

/**
 * Adds our script to a list of the names that WordPress knows scripts by.
 *
 * @param mixed $list What the plug-in has so far.
 * @return array<int, string>
 */
function npq_widgets_exclude_handle( $list ) {
	return array_merge( (array) $list, array( 'npq-widgets' ) );
}

foreach (
	array(
		// WP Rocket.
		'rocket_exclude_js',
		'rocket_exclude_defer_js',
		'rocket_delay_js_exclusions',
		'rocket_minify_excluded_external_js',
		// Autoptimize.
		'autoptimize_filter_js_exclude',
		// LiteSpeed Cache.
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'litespeed_optm_gm_js_exc',
		// SiteGround Optimizer, by address.
		'sgo_javascript_combine_excluded_external_paths',
		// Perfmatters.
		'perfmatters_delay_js_exclusions',
		'perfmatters_defer_js_exclusions',
		'perfmatters_minify_js_exclusions',
		// Complianz.
		'cmplz_whitelisted_script_tags',
	) as $npq_widgets_filter
) {
	add_filter( $npq_widgets_filter, 'npq_widgets_exclude_file' );
}

foreach (
	array(
		// SiteGround Optimizer, by name.
		'sgo_js_minify_exclude',
		'sgo_javascript_combine_exclude',
		'sgo_js_async_exclude',
	) as $npq_widgets_filter
) {
	add_filter( $npq_widgets_filter, 'npq_widgets_exclude_handle' );
}
